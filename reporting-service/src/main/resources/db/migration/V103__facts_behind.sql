-- How many facts were told and not in yet when a report was computed; none: nobody could say.
alter table report add column facts_behind bigint;
update report set facts_behind = 0;
