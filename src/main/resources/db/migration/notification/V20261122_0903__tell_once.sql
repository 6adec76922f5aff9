-- The history entry that a notice tells of: a fact heard again after a crash is not told again.
alter table notification.notice add event_id bigint references document.event;
create unique index on notification.notice (event_id, assignee_key);
