-- Only the days that differ from their weekday; imported each year from the Prime Minister's notice.
create table organization.calendar_day (
  day  date primary key,
  kind text not null check (kind in ('HOLIDAY', 'MAKE_UP_DAY', 'SWAPPED_DAY_OFF', 'SWAPPED_WORKDAY')),
  name text not null
);
