create table organization.recipient_group (
  id              bigint generated always as identity primary key,
  organization_id bigint not null references organization.issuing_organization,
  name            text not null,
  unique (organization_id, name)
);

create table organization.recipient_group_unit (
  group_id bigint not null references organization.recipient_group on delete cascade,
  unit_id  bigint not null references organization.unit,
  primary key (group_id, unit_id)
);
