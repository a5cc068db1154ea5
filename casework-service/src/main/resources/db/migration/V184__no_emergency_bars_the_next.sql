-- Whoever opened a case in what was found to be no emergency opens it in none for thirty days, and whatever they have open
-- of it ends: see docs/adr/0411-break-glass.md.
create function barred_from_emergency(asked uuid, who text) returns boolean
    stable parallel safe
    language sql
    return exists (select 1 from public.emergency_access e
                   where e.case_id = asked and e.opened_by = who and not e.justified
                     and now() < e.reviewed_at + interval '30 days');

create or replace function broke_glass(asked uuid) returns boolean
    stable parallel safe
    language sql
    return acts_as('kim-case-manager')
        and exists (select 1 from public.emergency_access e
                    where e.case_id = asked and e.opened_by = acting() and acts_for_kim(e.kim_agency)
                      and now() >= e.opened_at and now() < e.ends_at)
        and not barred_from_emergency(asked, acting());

create function emergency_is_not_barred() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as
$$
begin
    if current_user in ('${service}_staff', '${service}_job') and barred_from_emergency(new.case_id, acting()) then
        raise exception 'no emergency of theirs' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger emergency_is_not_barred before insert on emergency_access
    for each row execute function emergency_is_not_barred();
