-- Nothing was ever kept in the table's first shape. Now the list belongs to a version and is frozen with it.
drop table document.attachment;

create table document.attachment (
  document_id    uuid not null,
  version_number int not null,
  ordinal        int not null,
  name           text not null,
  file_hash      text not null references document.file,
  primary key (document_id, version_number, ordinal),
  unique (document_id, version_number, file_hash),
  foreign key (document_id, version_number) references document.version
);

create trigger append_only before update or delete or truncate on document.attachment
  for each statement execute function document.refuse_change();
