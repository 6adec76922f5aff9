-- One act of a signer over several documents: the exact list they saw, and what became of each.
create table signing.batch (
  id         uuid primary key,
  signer_id  bigint not null references organization.person,
  opened_at  timestamptz not null,
  seen_at    timestamptz not null,
  stopped_at timestamptz
);

create table signing.batch_item (
  batch_id       uuid not null references signing.batch,
  ordinal        int not null,
  document_id    uuid not null references document.document,
  lock           int not null,
  version_number int not null,
  hash           text not null,
  state          text not null check (state in ('WAITING', 'SIGNED', 'REFUSED')),
  reason         text,
  at             timestamptz,
  primary key (batch_id, ordinal),
  unique (batch_id, document_id)
);

create index on document.document (signer_id) where status = 'AWAITING_SIGNATURE';
