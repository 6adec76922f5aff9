-- What becomes of an assignment once it is given: refused, handed over, extended, suspended, cancelled, repeated.
alter table followup.assignment
  add awaits         text check (awaits in ('RECEIPT', 'EVENT')),
  add rrule          text,
  add due_since      timestamptz,
  add extended       int not null default 0,
  add reminders      text not null default '5, 1',
  add closed_at      timestamptz,
  add doer_id        bigint references organization.person,
  add suspended_at   timestamptz,
  add suspended_from text,
  add series_id      uuid references followup.assignment deferrable initially deferred,
  add period         int not null default 1;
update followup.assignment set due_since = given_at;
update followup.assignment set closed_at = changed_at where status = 'CLOSED';
-- Each period of a duty is given once, whoever makes it first.
create unique index on followup.assignment (series_id, period) where series_id is not null;
create index on followup.assignment (given_at, id) where awaits = 'EVENT';

-- The order of a unit's desk: what is new, what is being worked on, what waits for others, what is over.
alter table followup.assignment drop turn;
alter table followup.assignment
  add turn smallint generated always as (case when status in ('PLANNED', 'GIVEN') then 0
    when status in ('REPORTED', 'REFUSED', 'SUSPENDED') then 3
    when status in ('CLOSED', 'CANCELLED', 'REPLACED') then 4 else 2 end) stored;
create index on followup.assignment (lead_unit_id, turn, sorted_by, id);

create table followup.extension_request (
  id            bigint generated always as identity primary key,
  assignment_id uuid not null references followup.assignment,
  reason        text not null,
  wanted        date not null,
  due_before    date not null,
  asked_by      text not null,
  asked_at      timestamptz not null
);
create index on followup.extension_request (assignment_id, id);

create table followup.extension_decision (
  request_id bigint primary key references followup.extension_request,
  granted    date,
  answer     text not null,
  decided_by text not null,
  decided_at timestamptz not null
);

create table followup.told_mark (
  assignment_id uuid not null references followup.assignment,
  due           date not null,
  mark          text not null,
  told_at       timestamptz not null,
  primary key (assignment_id, due, mark)
);

create table followup.part_report (
  id            bigint generated always as identity primary key,
  assignment_id uuid not null references followup.assignment,
  unit_id       bigint not null references organization.unit,
  words         text not null,
  reported_by   text not null,
  reported_at   timestamptz not null
);
create index on followup.part_report (assignment_id, id);

create table followup.part_evidence (
  report_id bigint not null references followup.part_report,
  ordinal   int not null,
  name      text not null,
  file_hash text not null references document.file,
  primary key (report_id, ordinal)
);

create trigger append_only before update or delete or truncate on followup.extension_request
  for each statement execute function document.refuse_change();
create trigger append_only before update or delete or truncate on followup.extension_decision
  for each statement execute function document.refuse_change();
create trigger append_only before update or delete or truncate on followup.told_mark
  for each statement execute function document.refuse_change();
create trigger append_only before update or delete or truncate on followup.part_report
  for each statement execute function document.refuse_change();
create trigger append_only before update or delete or truncate on followup.part_evidence
  for each statement execute function document.refuse_change();
