-- How far the proof of a sealed file goes, for which file, and when it has to be renewed. The files themselves are kept.
create table signing.preservation (
  document_id    uuid not null,
  version_number int not null,
  pdf            text not null references document.file,
  level          text not null check (level in ('T', 'LTA')),
  stamped_at     timestamptz not null,
  renew_at       timestamptz,
  primary key (document_id, version_number),
  foreign key (document_id, version_number) references document.version
);
create index on signing.preservation (renew_at);
