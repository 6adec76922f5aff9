-- What the sentence said when it was last read, and whether it has changed since a person decided. Unknown for what was
-- read before: the next reading fills it in.
alter table followup.proposal
  add read_deadline text,
  add read_lead     text,
  add changed       boolean not null default false;
