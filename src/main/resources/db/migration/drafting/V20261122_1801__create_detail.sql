-- The parts of the form that only some types have; what a type does not ask stays for when it is chosen again.
create table drafting.detail (
  document_id uuid not null references drafting.draft,
  field       text not null,
  value       text not null,
  primary key (document_id, field)
);
