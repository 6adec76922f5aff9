-- A number given to a paper document has its line too, without a document in the system.
alter table register.entry
  drop constraint entry_pkey,
  drop constraint entry_register_id_year_number_key,
  alter column document_id drop not null,
  add primary key (register_id, year, number),
  add unique (document_id),
  add column entered_by text,
  add check (num_nonnulls(document_id, entered_by) = 1);

-- A number that will not be used keeps its line, and beside it why; it is never given again.
create table register.void (
  register_id bigint not null,
  year        int not null,
  number      int not null,
  reason      text not null,
  voided_by   text not null,
  voided_at   timestamptz not null,
  primary key (register_id, year, number),
  foreign key (register_id, year, number) references register.entry
);

create trigger append_only before update or delete or truncate on register.void
  for each statement execute function document.refuse_change();
