-- How many items wait for each set of keys. Rows are only added (+1, -1), so that two people acting at once never wait
-- for one another; InboxFigures.settle sums them up now and then.
create table workflow.inbox_count (
  assignee_keys text[] not null,
  act_group     text not null,
  due           timestamptz not null,
  items         int not null,
  unread        int not null,
  settled       boolean not null default false
);
create index on workflow.inbox_count using gin (assignee_keys) with (fastupdate = off);
create index on workflow.inbox_count (assignee_keys, act_group, due);
create index on workflow.inbox_count (settled) where not settled;

create function workflow.keep_inbox() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    insert into workflow.inbox_count values (old.assignee_keys, old.act_group, old.due, -1, -old.unread::int);
  end if;
  if tg_op <> 'DELETE' then
    insert into workflow.inbox_count values (new.assignee_keys, new.act_group, new.due, 1, new.unread::int);
  end if;
  if tg_op = 'UPDATE' and (old.assignee_keys, old.due) is distinct from (new.assignee_keys, new.due) then
    delete from workflow.inbox_entry where item_id = new.id;
  end if;
  if tg_op <> 'DELETE' then
    insert into workflow.inbox_entry
    select key, new.due, new.id, new.act_group from unnest(new.assignee_keys) key on conflict do nothing;
  end if;
  return null;
end $$;

create trigger keep_inbox after insert or update or delete on workflow.inbox_item
  for each row execute function workflow.keep_inbox();
