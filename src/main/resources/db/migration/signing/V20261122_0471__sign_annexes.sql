-- A file beside the document with the organization's own signature (NĐ 30/2020, Phụ lục I, Mục III.1d).
create table signing.annex (
  document_id    uuid not null,
  version_number int not null,
  file_hash      text not null,
  line           text not null,
  signed_at      timestamptz not null,
  certificate    bytea not null,
  pdf_hash       text not null references document.file,
  primary key (document_id, version_number, file_hash),
  foreign key (document_id, version_number, file_hash)
    references document.attachment (document_id, version_number, file_hash)
);

create trigger append_only before update or delete or truncate on signing.annex
  for each statement execute function document.refuse_change();
