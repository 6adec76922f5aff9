-- Warnings of the form check that a person chose to leave, by what they say: the same words elsewhere are left too.
create table drafting.ignored_finding (
  document_id uuid not null references drafting.draft,
  rule        text not null,
  found       text not null,
  expected    text not null,
  person_id   bigint not null references organization.person,
  ignored_at  timestamptz not null,
  primary key (document_id, rule, found, expected)
);
-- Which file a correction was made from, so that it can be taken back.
create table drafting.corrected_upload (
  document_id    uuid not null references drafting.draft,
  hash           text not null references document.file,
  corrected_from text not null references document.file,
  primary key (document_id, hash)
);
