-- The order to take an issued document back (NĐ 30/2020, Điều 18.4), whoever carries it out.
create table distribution.recall (
  document_id uuid primary key references distribution.issue,
  ordered_by  text not null,
  reason      text not null,
  recalled_at timestamptz not null
);
create trigger append_only before update or delete or truncate on distribution.recall
  for each statement execute function document.refuse_change();

-- Each unit that has it destroys it here and says so.
alter table distribution.dispatch
  add column recalled_at timestamptz,
  add column destroyed_at timestamptz check (destroyed_at is null or recalled_at is not null),
  add column destroyed_by text;
create index on distribution.dispatch (receiver, recalled_at) where recalled_at is not null and destroyed_at is null;
