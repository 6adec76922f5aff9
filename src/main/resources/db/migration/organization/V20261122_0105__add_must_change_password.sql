alter table organization.person add must_change_password boolean not null default false;
