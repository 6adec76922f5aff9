-- What was read from an uploaded file into a field, and the words it was read from; shown while the field says so still.
create table drafting.field_reading (
  document_id uuid not null references drafting.draft,
  field       text not null,
  value       text not null,
  source      text not null,
  primary key (document_id, field)
);
