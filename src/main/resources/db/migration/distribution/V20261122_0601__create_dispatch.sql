create schema distribution;

-- What the registry decided about a line of "Nơi nhận" that names no known unit: which unit it means, or paper only.
-- Keyed by the printed words, so that a line rewritten after a return has to be decided anew.
create table distribution.resolution (
  document_id uuid not null references document.document,
  name        text not null,
  unit_id     bigint references organization.unit,
  primary key (document_id, name)
);

-- One row for each document issued; its dispatch is done once, however often the job is run.
create table distribution.issue (
  document_id   uuid primary key references document.document,
  issued_at     timestamptz not null,
  dispatched_at timestamptz
);

create table distribution.dispatch (
  document_id     uuid not null references distribution.issue,
  unit_id         bigint not null references organization.unit,
  receiver        text not null,
  purpose         text not null,
  sent_at         timestamptz not null,
  opened_at       timestamptz,
  acknowledged_at timestamptz,
  acknowledged_by text,
  primary key (document_id, unit_id)
);
create index on distribution.dispatch (receiver, acknowledged_at, sent_at desc);
