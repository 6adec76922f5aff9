-- The order of a unit's desk: what is new, what is being worked on, what waits for others, what is done; by deadline.
alter table followup.assignment
  add turn smallint generated always as
    (case status when 'PLANNED' then 0 when 'GIVEN' then 1 when 'REPORTED' then 3 when 'CLOSED' then 4 else 2 end) stored,
  add sorted_by date generated always as (coalesce(due, date '9999-12-31')) stored;
create index on followup.assignment (lead_unit_id, turn, sorted_by, id);
