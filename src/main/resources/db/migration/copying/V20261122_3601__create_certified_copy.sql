create schema copying;

create table copying.certified_copy (
  id              uuid primary key,
  document_id     uuid not null references document.document,
  organization_id bigint not null references organization.issuing_organization,
  kind            text not null check (kind in ('CERTIFIED_COPY', 'EXTRACT')),
  medium          text not null check (medium in ('PAPER', 'ELECTRONIC')),
  number          int not null,
  notation        text not null,
  made_on         date not null,
  signer_name     text not null,
  made_by         text not null,
  made_at         timestamptz not null,
  pdf_hash        text not null references document.file
);
create index on copying.certified_copy (document_id, organization_id);

create trigger append_only before update or delete or truncate on copying.certified_copy
  for each statement execute function document.refuse_change();
