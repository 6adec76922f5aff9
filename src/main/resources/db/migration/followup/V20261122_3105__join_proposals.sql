-- Two proposals that a person has joined stay behind the joint one, so that the joining can be undone.
alter table followup.proposal add joint_id uuid references followup.proposal;
create index on followup.proposal (joint_id) where joint_id is not null;
