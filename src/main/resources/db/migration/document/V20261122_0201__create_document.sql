create schema document;

create table document.document (
  id                 uuid primary key,
  lock               int not null,
  organization_id    bigint not null references organization.issuing_organization,
  unit_id            bigint not null references organization.unit,
  drafter_id         bigint not null references organization.person,
  type               text not null,
  subject            text not null,
  status             text not null,
  urgency            text not null,
  signer_id          bigint references organization.person,
  signer_position_id bigint references organization.position,
  capacity           text,
  copy_holders       text not null,
  version_number     int not null default 0,
  code_number        int,
  code_notation      text not null,
  issued_on          date,
  created_at         timestamptz not null,
  changed_at         timestamptz not null
);
create index on document.document (organization_id, status);
create index on document.document (drafter_id, changed_at desc);

create table document.recipient (
  document_id uuid not null references document.document,
  ordinal     int not null,
  name        text not null,
  purpose     text not null,
  unit_id     bigint references organization.unit,
  group_id    bigint references organization.recipient_group,
  primary key (document_id, ordinal)
);

-- Who may see a document. The key outlives the person who holds it.
create table document.participant (
  document_id  uuid not null references document.document,
  assignee_key text not null,
  primary key (assignee_key, document_id)
);
create index on document.participant (document_id);
