create schema signing;

-- One key for each owner, its file and PIN readable only with the server's own key.
create table signing.key (
  id              bigint generated always as identity primary key,
  person_id       bigint unique references organization.person,
  organization_id bigint unique references organization.issuing_organization,
  pkcs12          bytea not null,
  seal_pin        bytea,
  subject         text not null,
  valid_from      timestamptz not null,
  valid_until     timestamptz not null,
  image           bytea not null,
  wrong_pins      int not null default 0,
  locked_until    timestamptz,
  check (num_nonnulls(person_id, organization_id) = 1),
  check (num_nonnulls(seal_pin, organization_id) in (0, 2))
);

create table signing.trust (
  certificate bytea primary key,
  subject     text not null,
  added_at    timestamptz not null
);

create table signing.signature (
  document_id    uuid not null,
  version_number int not null,
  kind           text not null check (kind in ('PERSON', 'SEAL')),
  signer_id      bigint references organization.person,
  holder         text not null,
  organization   text not null,
  certificate    bytea not null,
  signed_at      timestamptz not null,
  pdf_before     text not null references document.file,
  pdf_after      text not null references document.file,
  primary key (document_id, version_number, kind),
  foreign key (document_id, version_number) references document.version,
  check ((kind = 'PERSON') = (signer_id is not null))
);

create trigger append_only before update or delete or truncate on signing.signature
  for each statement execute function document.refuse_change();
