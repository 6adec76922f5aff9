create schema organization;

create table organization.unit (
  id           bigint generated always as identity primary key,
  code         text not null unique,
  name         text not null,
  abbreviation text not null,
  kind         text not null check (kind in ('ORGANIZATION', 'DEPARTMENT')),
  parent_id    bigint references organization.unit,
  email        text,
  closed_on    date
);

-- The lines an issuing organization prints above and beside its documents (NĐ 30/2020, Phụ lục I, Mục II.2-II.7).
create table organization.issuing_organization (
  unit_id         bigint primary key references organization.unit,
  printed_name    text not null,
  superior_name   text,
  notation        text not null unique,
  place           text not null,
  head_title      text not null,
  collective_name text
);

create table organization.person (
  id              bigint generated always as identity primary key,
  username        text not null unique check (username = lower(username)),
  password_hash   text not null,
  full_name       text not null,
  email           text,
  active          boolean not null default true,
  failed_attempts int not null default 0,
  locked_until    timestamptz
);

create table organization.position (
  id      bigint generated always as identity primary key,
  unit_id bigint not null references organization.unit,
  title   text not null,
  rank    text not null check (rank in ('HEAD', 'DEPUTY', 'STAFF')),
  roles   text[] not null default '{}'
);

create table organization.appointment (
  person_id   bigint not null references organization.person,
  position_id bigint not null references organization.position,
  since       date not null,
  until       date,
  primary key (person_id, position_id, since)
);
create index on organization.appointment (position_id);

create table organization.substitution (
  id            bigint generated always as identity primary key,
  position_id   bigint not null references organization.position,
  substitute_id bigint not null references organization.person,
  since         date not null,
  until         date not null check (until >= since),
  reason        text not null
);
create index on organization.substitution (substitute_id);
