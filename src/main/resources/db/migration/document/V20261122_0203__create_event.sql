-- The history: one row for each act (NĐ 30/2020, Phụ lục VI, III.5a).
create table document.event (
  id              bigint generated always as identity primary key,
  document_id     uuid not null references document.document,
  at              timestamptz not null,
  act             text not null,
  actor_id        bigint references organization.person,
  actor_name      text not null,
  position_title  text,
  standing_in_for text,
  status          text not null,
  remark          text,
  version_number  int not null,
  version_hash    text,
  assignment_id   uuid
);
create index on document.event (document_id, id);

create function document.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of %.% are never changed', tg_table_schema, tg_table_name;
end $$;

create trigger append_only before update or delete or truncate on document.event
  for each statement execute function document.refuse_change();
create trigger append_only before update or delete or truncate on document.version
  for each statement execute function document.refuse_change();
create trigger append_only before update or delete or truncate on document.rendition
  for each statement execute function document.refuse_change();
create trigger append_only before update or delete or truncate on document.file
  for each statement execute function document.refuse_change();
