-- Whoever sees a task reads the document that orders it: also those who confirm its result, for what was given before.
insert into document.participant
select distinct d.id, key from followup.assignment a join document.document d on d.id = a.document_id
cross join lateral (values ('person:' || d.drafter_id), ('unit:' || d.unit_id || ':HEAD'),
  ('unit:' || d.organization_id || ':MONITOR'), ('unit:' || d.organization_id || ':LEADER'),
  ('position:' || d.signer_position_id)) side (key)
where a.status <> 'PLANNED' and key is not null
on conflict do nothing;
