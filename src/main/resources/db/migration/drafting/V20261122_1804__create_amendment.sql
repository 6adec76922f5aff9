-- Which issued document a draft was begun to replace, to end or to correct (NĐ 30/2020, Điều 18.3).
create table drafting.amendment (
  document_id uuid primary key references drafting.draft,
  source_id   uuid not null references document.document,
  way         text not null check (way in ('REPLACE', 'CANCEL', 'CORRECT'))
);
create index on drafting.amendment (source_id);
