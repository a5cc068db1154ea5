-- What the check of the chain remarked besides what is wrong: restores and erasures. Kept with the latest alone.
alter table audit_check add column notes text[] not null default '{}';
grant update (notes) on audit_check to ${service}_audit;
