-- By which retention a day expired: that of the county file in force then, which may be another by now.
alter table audit_day add column kept_days int;
update audit_day set kept_days = 365 where expired_at is not null;
grant update (kept_days) on audit_day to ${service}_audit;
