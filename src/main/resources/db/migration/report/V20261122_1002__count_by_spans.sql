-- What has changed since StandingKeeper.settle last added it to the counts: a task more (+1) or less (-1) somewhere. Rows
-- are only added, so that two people acting at once never wait for one another.
create table report.task_change (
  organization_id bigint not null,
  unit_id         bigint not null,
  field_id        bigint not null,
  leader_id       bigint not null,
  given_on        date not null,
  figure          text not null,
  tasks           int not null
);

create or replace function report.count_tasks() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    insert into report.task_change
    select organization_id, unit_id, field_id, leader_id, given_on, figure, -count(*) from former group by 1, 2, 3, 4, 5, 6;
  end if;
  if tg_op <> 'DELETE' then
    insert into report.task_change
    select organization_id, unit_id, field_id, leader_id, given_on, figure, count(*) from fresh group by 1, 2, 3, 4, 5, 6;
  end if;
  return null;
end $$;

-- How many tasks given in a span of time have each figure, by lead unit, field and leader: of a whole organization by years
-- and months, and within one unit, field or leader by quarters.
drop table report.task_count;
create table report.task_count (
  organization_id bigint not null,
  part_of         text not null,
  part            bigint not null,
  axis            text not null,
  subject         bigint not null,
  span            text not null,
  start           date not null,
  figure          text not null,
  tasks           int not null,
  primary key (part_of, part, axis, span, start, subject, figure, organization_id) include (tasks)
);
alter table report.task_count
  set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);

-- Takes what has changed into the counts. One at a time; readers see it before or after, never between.
create function report.settle_changes() returns void language plpgsql set work_mem = '128MB' as $$
begin
  lock table report.task_count in share row exclusive mode;
  with taken as (
    delete from report.task_change returning *),
  net as (
    select organization_id, unit_id, field_id, leader_id, date_trunc('month', cast(given_on as timestamp)) as month, figure, sum(tasks) tasks
    from taken group by 1, 2, 3, 4, 5, 6 having sum(tasks) <> 0)
  insert into report.task_count
  select organization_id, part_of, part, axis, subject, span, cast(date_trunc(span, month) as date), figure, sum(tasks)
  from net
  cross join lateral (values ('ORGANIZATION', organization_id), ('UNIT', unit_id), ('FIELD', field_id),
    ('LEADER', leader_id)) whole (part_of, part)
  join lateral (values ('UNIT', unit_id), ('FIELD', field_id), ('LEADER', leader_id)) counted (axis, subject)
    on axis <> part_of
  join (values ('YEAR', true), ('MONTH', true), ('QUARTER', false)) spans (span, of_organization)
    on of_organization = (part_of = 'ORGANIZATION')
  group by 1, 2, 3, 4, 5, 6, 7, 8 having sum(tasks) <> 0
  on conflict (part_of, part, axis, span, start, subject, figure, organization_id)
    do update set tasks = task_count.tasks + excluded.tasks;
end $$;

-- What settle has found late is kept as OVERDUE: a question then looks up only what has become late since, and what is due
-- soon. The clock still decides: see Standings.
drop index report.task_open;
create index task_open on report.task (figure, due)
  include (organization_id, unit_id, field_id, leader_id, document_id, given_on) where figure in ('OPEN', 'OVERDUE', 'LATE');

-- For two choices at once no counts are kept.
create index task_of_field_and_leader on report.task (field_id, leader_id, given_on)
  include (organization_id, unit_id, document_id, figure, due);

insert into report.task_change
select organization_id, unit_id, field_id, leader_id, given_on, figure, count(*) from report.task group by 1, 2, 3, 4, 5, 6;
select report.settle_changes();
