-- Whether the text has no more one of the sentences that a joint proposal was made of.
alter table followup.proposal add partly_lost boolean not null default false;
