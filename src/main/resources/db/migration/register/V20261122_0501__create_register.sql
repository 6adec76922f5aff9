create schema register;

create table register.register (
  id              bigint generated always as identity primary key,
  organization_id bigint not null references organization.issuing_organization,
  name            text not null,
  types           text[] not null default '{}',
  unique (organization_id, name)
);

-- The row that is locked while a number is taken: it commits or rolls back with the entry, so no number is lost.
create table register.counter (
  register_id    bigint not null references register.register,
  year           int not null,
  last_number    int not null check (last_number > 0),
  last_issued_on date not null,
  primary key (register_id, year)
);

-- A line of the book says what was true when the number was given, whoever is renamed later.
create table register.entry (
  document_id     uuid primary key references document.document,
  organization_id bigint not null references organization.issuing_organization,
  register_id     bigint not null,
  year            int not null,
  number          int not null,
  notation        text not null,
  issued_on       date not null check (extract(year from issued_on) = year),
  title           text not null,
  signer_name     text not null,
  recipients      text not null,
  copy_holders    text not null,
  copy_count      int not null,
  remark          text not null,
  foreign key (register_id, year) references register.counter,
  unique (register_id, year, number),
  unique (organization_id, year, number, notation)
);

create trigger append_only before update or delete or truncate on register.entry
  for each statement execute function document.refuse_change();
