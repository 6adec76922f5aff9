-- Few documents wait for their seal, so looking for the ones that wait too long costs nothing.
create index on document.document (changed_at) where status = 'NUMBERED';
