create table followup.progress (
  id            bigint generated always as identity primary key,
  assignment_id uuid not null references followup.assignment,
  percent       int not null check (percent between 0 and 100),
  note          text not null,
  noted_by      text not null,
  noted_at      timestamptz not null
);
create index on followup.progress (assignment_id, id);

create table followup.completion_report (
  id            bigint generated always as identity primary key,
  assignment_id uuid not null references followup.assignment,
  result        text not null,
  reported_by   text not null,
  reported_at   timestamptz not null
);
create index on followup.completion_report (assignment_id, id);

create table followup.evidence (
  report_id bigint not null references followup.completion_report,
  ordinal   int not null,
  name      text not null,
  file_hash text not null references document.file,
  primary key (report_id, ordinal)
);

create trigger append_only before update or delete or truncate on followup.progress
  for each statement execute function document.refuse_change();
create trigger append_only before update or delete or truncate on followup.completion_report
  for each statement execute function document.refuse_change();
create trigger append_only before update or delete or truncate on followup.evidence
  for each statement execute function document.refuse_change();
