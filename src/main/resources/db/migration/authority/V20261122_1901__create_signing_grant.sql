create schema authority;

-- A capacity that does not come with a position but was given in writing (NĐ 30/2020, Điều 13.3, 13.4; Phụ lục I, II.7a).
-- Without a person it is the position's, whoever holds it. Rows are ended, never deleted.
create table authority.signing_grant (
  id              bigint generated always as identity primary key,
  organization_id bigint not null references organization.issuing_organization,
  capacity        text not null check (capacity in ('BY_ORDER', 'UNDER_AUTHORIZATION', 'ACTING_HEAD')),
  position_id     bigint not null references organization.position,
  person_id       bigint references organization.person,
  grantor_id      bigint references organization.person,
  types           text[] not null,
  scope           text not null,
  since           date not null,
  until           date check (until >= since),
  reference       text not null,
  dated           date not null,
  entered_by      text not null,
  entered_at      timestamptz not null,
  ended_at        timestamptz,
  ended_by        text,
  end_reason      text,
  check (num_nonnulls(ended_at, ended_by, end_reason) in (0, 3)),
  check (capacity <> 'UNDER_AUTHORIZATION'
    or num_nonnulls(until, person_id, grantor_id) = 3 and types <> '{}' and scope <> '')
);
create index on authority.signing_grant (organization_id);

-- Until now every head of a department signed by order; an office that has begun keeps that until it enters its own rules.
insert into authority.signing_grant
  (organization_id, capacity, position_id, types, scope, since, reference, dated, entered_by, entered_at)
select i.unit_id, 'BY_ORDER', p.id, '{}', 'Như trước khi có sổ thẩm quyền ký', current_date, 'Quy chế làm việc', current_date,
       'Hệ thống', now()
from organization.issuing_organization i
join organization.unit u on u.kind = 'DEPARTMENT'
join organization.position p on p.unit_id = u.id and p.rank = 'HEAD'
where i.unit_id = (
  with recursive above as (
    select u.id, u.parent_id, u.kind
    union all
    select a.id, a.parent_id, a.kind from organization.unit a join above on a.id = above.parent_id and above.kind = 'DEPARTMENT'
  ) select id from above where kind = 'ORGANIZATION');
