-- The accounts of the demo office that the sign-in page introduces; empty in every other installation.
create table organization.demo_account (
  id        bigint generated always as identity primary key,
  person_id bigint not null unique references organization.person on delete cascade,
  part      text not null
);
