-- What waits for each set of keys whatever its deadline, kept as inbox_count is: what is due later is what neither late
-- nor soon, so a reader's figures are read from these totals and the few deadlines that are near.
create table workflow.inbox_total (
  assignee_keys text[] not null,
  act_group     text not null,
  items         int not null,
  unread        int not null,
  settled       boolean not null default false
);
insert into workflow.inbox_total
select assignee_keys, act_group, sum(items), sum(unread), true from workflow.inbox_count group by assignee_keys, act_group;

create index inbox_total_in_order on workflow.inbox_total (assignee_keys, act_group) include (items, unread);
create index inbox_total_of_several on workflow.inbox_total using gin (assignee_keys) with (fastupdate = off)
  where cardinality(assignee_keys) > 1;
create index on workflow.inbox_total (settled) where not settled;
alter table workflow.inbox_total
  set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);

create or replace function workflow.keep_inbox() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    insert into workflow.inbox_count values (old.assignee_keys, old.act_group, old.due, -1, -old.unread::int);
    insert into workflow.inbox_total values (old.assignee_keys, old.act_group, -1, -old.unread::int);
  end if;
  if tg_op <> 'DELETE' then
    insert into workflow.inbox_count values (new.assignee_keys, new.act_group, new.due, 1, new.unread::int);
    insert into workflow.inbox_total values (new.assignee_keys, new.act_group, 1, new.unread::int);
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
