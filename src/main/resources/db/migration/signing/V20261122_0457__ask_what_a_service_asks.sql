-- What a remote service wants to hear before it signs: PIN, OTP or both, as it said when the key was registered.
alter table signing.way add column asks text not null default '';

drop view signing.current_way;

create view signing.current_way as
  select distinct on (person_id) * from signing.way order by person_id, id desc;
