-- A line of the incoming book is pointed to from elsewhere, by whoever keeps that book only.
alter table register.incoming add column id uuid not null default gen_random_uuid() unique;
alter table register.incoming alter column id drop default;
