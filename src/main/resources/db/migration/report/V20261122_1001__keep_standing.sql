create schema report;

-- One row for each assignment in force. What is done, reported or suspended has its final figure; what is owed has the
-- figure OPEN and a deadline, and only the moment of reading says whether that is late, soon or far.
create table report.task (
  assignment_id   uuid primary key references followup.assignment,
  organization_id bigint not null,
  document_id     uuid not null,
  unit_id         bigint not null,
  field_id        bigint not null,
  leader_id       bigint not null,
  given_on        date not null,
  figure          text not null,
  due             date
);
create index task_of_organization on report.task (organization_id, given_on)
  include (unit_id, field_id, leader_id, document_id, figure, due);
create index task_of_unit on report.task (unit_id, given_on)
  include (organization_id, field_id, leader_id, document_id, figure, due);
create index task_of_field on report.task (field_id, given_on)
  include (organization_id, unit_id, leader_id, document_id, figure, due);
create index task_of_leader on report.task (leader_id, given_on)
  include (organization_id, unit_id, field_id, document_id, figure, due);
create index task_open on report.task (organization_id, due)
  include (unit_id, field_id, leader_id, document_id, given_on) where figure = 'OPEN';
create index task_in_order on report.task (organization_id, figure, unit_id, due, assignment_id)
  include (given_on, field_id, leader_id, document_id);
create index task_of_document on report.task (document_id);

-- How many tasks of each month have each figure, by lead unit, field and leader. Rows are only added (+n, -n), so that two
-- people acting at once never wait for one another; StandingKeeper.settle sums them up now and then.
create table report.task_count (
  organization_id bigint not null,
  axis            text not null,
  subject         bigint not null,
  month           date not null,
  figure          text not null,
  tasks           int not null,
  settled         boolean not null default false
);
create index task_count_in_order on report.task_count (organization_id, axis, month, subject, figure) include (tasks);
create index on report.task_count (settled) where not settled;

create function report.count_tasks() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    insert into report.task_count
    select organization_id, axis, subject, date_trunc('month', given_on), figure, -count(*)
    from former cross join lateral (values ('UNIT', unit_id), ('FIELD', field_id), ('LEADER', leader_id)) by (axis, subject)
    group by 1, 2, 3, 4, 5;
  end if;
  if tg_op <> 'DELETE' then
    insert into report.task_count
    select organization_id, axis, subject, date_trunc('month', given_on), figure, count(*)
    from fresh cross join lateral (values ('UNIT', unit_id), ('FIELD', field_id), ('LEADER', leader_id)) by (axis, subject)
    group by 1, 2, 3, 4, 5;
  end if;
  return null;
end $$;

create trigger count_added after insert on report.task
  referencing new table as fresh for each statement execute function report.count_tasks();
create trigger count_changed after update on report.task
  referencing old table as former new table as fresh for each statement execute function report.count_tasks();
create trigger count_removed after delete on report.task
  referencing old table as former for each statement execute function report.count_tasks();

-- An index answers alone only where nothing has changed since the last vacuum.
alter table report.task
  set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);
alter table report.task_count
  set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);

-- By which days off and which rule of lateness the figures were worked out; with others they are worked out again.
create table report.basis (
  words text not null
);
