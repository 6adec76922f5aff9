-- Which received document a draft was begun to answer.
create table drafting.reply (
  document_id uuid primary key references drafting.draft,
  source_id   uuid not null references document.document
);
create index on drafting.reply (source_id);
