create schema followup;

create table followup.assignment (
  id             uuid primary key,
  lock           int not null,
  document_id    uuid not null references document.document,
  ordinal        int not null,
  content        text not null,
  section        text not null,
  quote          text not null,
  lead_unit_id   bigint not null references organization.unit,
  deadline_words text not null,
  first_due      date,
  due            date,
  product        text not null,
  status         text not null,
  percent        int not null default 0 check (percent between 0 and 100),
  source         text,
  given_at       timestamptz,
  reported_at    timestamptz,
  changed_at     timestamptz not null,
  unique (document_id, ordinal)
);
create index on followup.assignment (lead_unit_id, status, due);

create table followup.cooperating_unit (
  assignment_id uuid not null references followup.assignment on delete cascade,
  unit_id       bigint not null references organization.unit,
  primary key (assignment_id, unit_id)
);
create index on followup.cooperating_unit (unit_id);
