create schema drafting;

-- What is being written; a submitted state is a document.version and is never changed.
create table drafting.draft (
  document_id uuid primary key references document.document,
  body        text not null,
  -- A file written in Word stands in the body's place until the writer goes back to the editor.
  upload_hash text references document.file,
  upload_name text,
  saved_at    timestamptz not null
);
