create schema notification;

-- Addressed to a key, so that whoever stands in reads it too; who has read it is another table.
create table notification.notice (
  id            bigint generated always as identity primary key,
  assignee_key  text not null,
  document_id   uuid not null references document.document,
  assignment_id uuid,
  act           text not null,
  text          text not null,
  at            timestamptz not null
);
create index on notification.notice (assignee_key, id desc);

create table notification.seen (
  person_id bigint primary key references organization.person,
  up_to     bigint not null
);
