-- Several units and periods have a task of the same words: which one is meant.
alter table notification.notice add about text not null default '';
