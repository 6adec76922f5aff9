-- The files that will go with the next version.
create table drafting.attachment (
  document_id uuid not null references drafting.draft,
  ordinal     int not null,
  name        text not null,
  file_hash   text not null references document.file,
  primary key (document_id, ordinal),
  unique (document_id, file_hash)
);
