-- What the reading found in the words of a document that is not issued yet, and what people have made of it.
create table followup.proposed_text (
  document_id uuid primary key references document.document,
  words       text not null
);

create table followup.proposal (
  id             uuid primary key,
  lock           int not null,
  document_id    uuid not null references document.document,
  ordinal        int not null,
  section        text not null,
  quote          text not null,
  place_from     int,
  place_to       int,
  content        text not null,
  lead           text not null,
  cooperating    text not null,
  deadline_words text not null,
  product        text not null,
  confidence     text not null,
  why            text not null,
  general        boolean not null,
  touched        boolean not null,
  dropped        boolean not null
);
create index on followup.proposal (document_id, ordinal);

-- One proposal makes as many assignments as it has lead units; it counts as accepted while it has one.
alter table followup.assignment add proposal_id uuid references followup.proposal;
create index on followup.assignment (proposal_id) where proposal_id is not null;

-- How the document states the time: what waits for a receipt or an event has no date yet.
alter table followup.assignment add deadline_kind text not null default 'NONE';
update followup.assignment set deadline_kind = case when due is not null then 'DATE' when deadline_words = '' then 'NONE'
  else 'RELATIVE' end;
alter table followup.assignment alter deadline_kind drop default;
