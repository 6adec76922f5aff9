create schema workflow;

-- What waits for somebody: an open task of the engine, or a receipt to acknowledge. What it is about stays in document.
create table workflow.inbox_item (
  id             bigint generated always as identity primary key,
  task_id        text unique,
  act            text not null,
  act_group      text not null,
  assignee_keys  text[] not null check (cardinality(assignee_keys) > 0),
  document_id    uuid not null references document.document,
  assignment_id  uuid,
  subject        text,
  from_unit_id   bigint not null references organization.unit,
  handed_over_by text not null,
  since          timestamptz not null,
  due            timestamptz not null default 'infinity',
  unread         boolean not null default true
);
create index on workflow.inbox_item (document_id);

-- The same item once for each key that reaches it, in the order in which it is read.
create table workflow.inbox_entry (
  assignee_key text not null,
  due          timestamptz not null,
  item_id      bigint not null references workflow.inbox_item on delete cascade,
  act_group    text not null,
  primary key (assignee_key, due, item_id) include (act_group)
);
create index on workflow.inbox_entry (item_id);
