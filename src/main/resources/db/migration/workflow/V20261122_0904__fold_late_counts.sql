-- What has become late since the last time is found without reading what is still to come.
create index on workflow.inbox_count (due) where due > '-infinity';
