-- Copies have one series of their own, whatever their kind (NĐ 30/2020, Phụ lục I, Phần II, Mục II.1c).
alter table register.register add column of_copies boolean not null default false;
create unique index on register.register (organization_id) where of_copies;
