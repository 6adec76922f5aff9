-- A council that issues under the organization's seal takes a series of its own (NĐ 30/2020, Phụ lục I, Mục II.3a).
alter table register.register
  add column council_id bigint unique references organization.council,
  drop constraint register_organization_id_name_key;
create unique index on register.register (organization_id, name) where council_id is null;
