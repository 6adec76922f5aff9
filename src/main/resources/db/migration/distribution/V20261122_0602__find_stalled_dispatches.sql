create index on distribution.issue (issued_at) where dispatched_at is null;
