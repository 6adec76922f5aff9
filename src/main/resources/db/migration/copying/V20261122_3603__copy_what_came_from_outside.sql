-- What came from outside has its line in the incoming book, and the file it was copied from.
alter table copying.certified_copy
  alter column document_id drop not null,
  add column origin text not null default 'SIGNED_ORIGINAL'
    check (origin in ('PAPER_ORIGINAL', 'PAPER_COPY', 'SIGNED_ORIGINAL', 'SIGNED_COPY')),
  add column entry_id uuid references register.incoming (id),
  add column source_hash text references document.file,
  add column source_signatures text,
  add constraint one_source check (num_nonnulls(document_id, entry_id) = 1
    and num_nonnulls(entry_id, source_hash, source_signatures) in (0, 3)),
  add constraint document_is_signed check (document_id is null or origin = 'SIGNED_ORIGINAL'),
  drop constraint certified_copy_kind_check,
  add constraint certified_copy_kind_check check (kind in ('CERTIFIED_COPY', 'COPY_OF_COPY', 'EXTRACT')),
  -- Điều 25: sao lục of a sao y and of nothing else; the whole of a signed file goes to paper only.
  add constraint lawful_direction check ((kind = 'COPY_OF_COPY') = (origin in ('PAPER_COPY', 'SIGNED_COPY'))
    and (medium = 'PAPER' or kind = 'EXTRACT' or origin in ('PAPER_ORIGINAL', 'PAPER_COPY')));
alter table copying.certified_copy alter column origin drop default;
create index on copying.certified_copy (entry_id, made_at);
