-- Several proposals of one sentence keep the order in which a person has split it; each has reminders of its own.
alter table followup.proposal
  add part      int not null default 0,
  add reminders text not null default '5, 1';

-- Planned assignments are numbered anew in one statement as their sentences stand in the text.
alter table followup.assignment drop constraint assignment_document_id_ordinal_key;
alter table followup.assignment add unique (document_id, ordinal) deferrable;

-- The desk of whom work was handed to.
create index on followup.assignment (doer_id, turn, sorted_by, id) where doer_id is not null;
