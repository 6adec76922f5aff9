-- How somebody signs; without a row: with the key this server keeps for them. The newest row counts.
create table signing.way (
  id          bigint generated always as identity primary key,
  person_id   bigint not null references organization.person,
  kind        text not null check (kind in ('SERVER', 'AGENT', 'REMOTE')),
  chain       bytea,
  subject     text,
  valid_from  timestamptz,
  valid_until timestamptz,
  credential  text,
  image       bytea,
  set_by      bigint references organization.person,
  set_at      timestamptz not null,
  check (num_nonnulls(chain, subject, valid_from, valid_until, image) = case kind when 'SERVER' then 0 else 5 end),
  check ((kind = 'REMOTE') = (credential is not null))
);

create index on signing.way (person_id, id);

create trigger append_only before update or delete or truncate on signing.way
  for each statement execute function document.refuse_change();

create view signing.current_way as
  select distinct on (person_id) * from signing.way order by person_id, id desc;

-- What a key elsewhere was asked to sign: for one person, one version of one document, one certificate, once.
create table signing.prepared (
  id             uuid primary key,
  signer_id      bigint not null references organization.person,
  document_id    uuid not null,
  version_number int not null,
  lock           int not null,
  pdf_before     text not null references document.file,
  pdf            bytea,
  chain          bytea not null,
  image          bytea not null,
  signed_at      timestamptz not null,
  expires_at     timestamptz not null,
  used_at        timestamptz,
  foreign key (document_id, version_number) references document.version
);

create index on signing.prepared (expires_at) where pdf is not null;
