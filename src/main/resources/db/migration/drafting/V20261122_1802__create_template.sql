-- Which template an organization's documents are written on, change by change; the last of a form stands. Without a file
-- it is the standard one.
create table drafting.template (
  id              bigint generated always as identity primary key,
  organization_id bigint not null references organization.unit,
  form            text not null,
  file_hash       text references document.file,
  file_name       text,
  chosen_by       bigint not null references organization.person,
  chosen_at       timestamptz not null
);
create index on drafting.template (organization_id, form, id desc);
