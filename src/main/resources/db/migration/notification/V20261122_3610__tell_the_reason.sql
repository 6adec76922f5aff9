-- Why something came back or stopped, so that nobody has to look for it in the history.
alter table notification.notice add remark text not null default '';
