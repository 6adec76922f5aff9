alter table document.document add column council_id bigint references organization.council;
