-- From which year on a type goes into a register, 0 being always; the type '' stands for all that have none of their own.
-- A series runs from 1 January to 31 December (Điều 15.1), so one that has begun is not left before its year ends.
create table register.intake (
  organization_id bigint not null references organization.issuing_organization,
  type            text not null,
  from_year       int not null,
  register_id     bigint not null references register.register,
  chosen_by       text,
  primary key (organization_id, type, from_year)
);

insert into register.intake
select organization_id, unnest(case types when '{}' then '{""}' else types end), 0, id from register.register
where not of_copies order by id on conflict do nothing;

alter table register.register drop column types;
