create schema review;

create table review.consultation (
  id             bigint generated always as identity primary key,
  document_id    uuid not null references document.document,
  version_number int not null,
  question       text not null,
  asked_by       text not null,
  asked_at       timestamptz not null,
  due_at         timestamptz not null,
  closed_at      timestamptz
);
create unique index on review.consultation (document_id) where closed_at is null;
create index on review.consultation (document_id, id);

create table review.consulted_unit (
  consultation_id bigint not null references review.consultation,
  unit_id         bigint not null references organization.unit,
  primary key (consultation_id, unit_id)
);

-- One for each unit asked; no verdict means silence until the date.
create table review.opinion (
  id              bigint generated always as identity primary key,
  consultation_id bigint not null,
  unit_id         bigint not null,
  verdict         text check (verdict in ('AGREE', 'AGREE_WITH_COMMENTS', 'DISAGREE')),
  comments        text not null,
  given_by        text not null,
  given_at        timestamptz not null,
  unique (consultation_id, unit_id),
  foreign key (consultation_id, unit_id) references review.consulted_unit
);

create table review.answer (
  opinion_id  bigint primary key references review.opinion,
  kind        text not null check (kind in ('ACCEPTED', 'EXPLAINED')),
  words       text not null,
  answered_by text not null,
  answered_at timestamptz not null
);

create trigger append_only before update or delete or truncate on review.opinion
  for each statement execute function document.refuse_change();
create trigger append_only before update or delete or truncate on review.answer
  for each statement execute function document.refuse_change();
