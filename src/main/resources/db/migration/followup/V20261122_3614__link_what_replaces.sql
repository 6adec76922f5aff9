-- The work in whose place this one was given.
alter table followup.assignment add replaces uuid references followup.assignment;
