-- Whether a person has kept a decision whose sentence is gone, so that nobody is warned of it any more.
alter table followup.proposal add kept_without boolean not null default false;
