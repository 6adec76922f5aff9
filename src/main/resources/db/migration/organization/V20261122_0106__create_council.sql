-- Hội đồng, Ban, Tổ of an organization that issue documents under its seal (NĐ 30/2020, Phụ lục I, Mục II.3a, II.7c).
create table organization.council (
  id              bigint generated always as identity primary key,
  organization_id bigint not null references organization.issuing_organization,
  name            text not null,
  collective      text not null,
  superior_name   text not null,
  notation        text not null,
  reference       text not null,
  dated           date not null,
  since           date not null,
  until           date check (until >= since),
  entered_by      text not null
);
create index on organization.council (organization_id);

create table organization.council_member (
  id          bigint generated always as identity primary key,
  council_id  bigint not null references organization.council,
  post        text not null check (post in ('CHAIR', 'DEPUTY', 'MEMBER', 'SECRETARY')),
  person_id   bigint not null references organization.person,
  position_id bigint not null references organization.position,
  since       date not null,
  until       date check (until >= since),
  entered_by  text not null
);
create index on organization.council_member (council_id);
