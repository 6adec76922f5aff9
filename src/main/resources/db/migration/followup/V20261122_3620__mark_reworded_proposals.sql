-- Whether a person has put other words in the place of what the reading proposed.
alter table followup.proposal add reworded boolean not null default false;
