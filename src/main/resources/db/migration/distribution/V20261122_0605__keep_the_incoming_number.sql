alter table distribution.dispatch add column incoming_number int;
