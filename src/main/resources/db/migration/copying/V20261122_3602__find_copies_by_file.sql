create index on copying.certified_copy (pdf_hash);
