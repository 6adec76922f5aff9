-- Số đến: one series a year for whatever an organization receives (Điều 22.2). The row is locked while a number is taken.
create table register.incoming_counter (
  organization_id bigint not null references organization.unit,
  year            int not null,
  last_number     int not null check (last_number >= 0),
  primary key (organization_id, year)
);

create table register.incoming (
  organization_id bigint not null,
  year            int not null,
  number          int not null,
  arrived_on      date not null check (extract(year from arrived_on) = year),
  document_id     uuid references document.document,
  author          text not null,
  code            text not null,
  issued_on       date not null,
  title           text not null,
  receiver        text not null,
  entered_by      text not null,
  primary key (organization_id, year, number),
  foreign key (organization_id, year) references register.incoming_counter,
  unique (organization_id, document_id),
  unique (organization_id, author, code, issued_on)
);

create trigger append_only before update or delete or truncate on register.incoming
  for each statement execute function document.refuse_change();
