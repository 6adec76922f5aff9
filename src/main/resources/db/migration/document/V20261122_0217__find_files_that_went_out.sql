-- Who holds a file asks what became of its document.
create index on document.rendition (pdf_hash) where stage in ('SEALED', 'PRESERVED');
