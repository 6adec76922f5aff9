-- Most items wait for one key: its counts lie side by side in one index and are read from it alone. Only the few that
-- wait for several keys are searched for by each of them.
create index inbox_count_in_order on workflow.inbox_count (assignee_keys, due, act_group) include (items, unread);
create index inbox_count_of_several on workflow.inbox_count using gin (assignee_keys) with (fastupdate = off)
  where cardinality(assignee_keys) > 1;
drop index workflow.inbox_count_assignee_keys_idx;
drop index workflow.inbox_count_assignee_keys_act_group_due_idx;

-- An index answers alone only where nothing has changed since the last vacuum.
alter table workflow.inbox_count
  set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);
