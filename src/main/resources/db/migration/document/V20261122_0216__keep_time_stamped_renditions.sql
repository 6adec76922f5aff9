-- A sealed file gets time-stamps, and new ones for as long as it is kept: each makes a file of its own from the one before.
alter table document.rendition
  drop constraint rendition_pkey,
  drop constraint rendition_stage_check,
  add constraint rendition_stage_check check (stage in ('DRAFT', 'SIGNED', 'SEALED', 'PRESERVED')),
  add primary key (document_id, version_number, pdf_hash);

create unique index on document.rendition (document_id, version_number, stage) where stage <> 'PRESERVED';
