-- Files are kept under their own SHA-256: the same bytes once, and a file cannot change under its name.
create table document.file (
  hash       text primary key,
  media_type text not null,
  size       bigint not null,
  content    bytea not null
);
alter table document.file alter column content set storage external;

create table document.version (
  document_id uuid not null references document.document,
  number      int not null,
  docx_hash   text not null references document.file,
  page_count  int not null,
  origin      text not null,
  created_by  bigint not null references organization.person,
  created_at  timestamptz not null,
  primary key (document_id, number)
);

create table document.rendition (
  document_id    uuid not null,
  version_number int not null,
  stage          text not null check (stage in ('DRAFT', 'SIGNED', 'SEALED')),
  pdf_hash       text not null references document.file,
  created_at     timestamptz not null,
  primary key (document_id, version_number, stage),
  foreign key (document_id, version_number) references document.version
);

create table document.attachment (
  id          uuid primary key,
  document_id uuid not null references document.document,
  name        text not null,
  file_hash   text not null references document.file,
  added_by    bigint not null references organization.person,
  added_at    timestamptz not null
);
create index on document.attachment (document_id);
