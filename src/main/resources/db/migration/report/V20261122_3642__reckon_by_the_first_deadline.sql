-- What was extended is reckoned by its first deadline too. Of what is done or reported the figure says whether it was in time
-- by the later deadline only (EARLY_EXTENDED); of what is owed the clock tells, by the first deadline kept beside: null where
-- nothing has moved it. What waits for its acceptance is known whatever its deadline.
alter table report.task add first_due date, add to_accept boolean not null default false;
create index task_extended on report.task (first_due)
  include (due, organization_id, unit_id, field_id, leader_id, document_id, given_on) where first_due is not null;
create index task_to_accept on report.task (given_on)
  include (organization_id, unit_id, field_id, leader_id, document_id) where to_accept;
delete from report.basis;
