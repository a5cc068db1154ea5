-- Who asks may have laid a temporary table over one of ours, and a body that is a string looks for its tables by name at
-- each call. These bodies are bound to the tables that are there now (docs/adr/0104-wall.md).

create or replace function stands_in(agency text, absent text) returns boolean
    stable parallel safe
    language sql
    return exists (select 1 from public.deputyship d
                   where d.kim_agency = agency and d.case_manager = absent and d.deputy = acting()
                     and now() >= d.starts_at and now() < d.ends_at);

create or replace function works_on(asked uuid) returns boolean
    stable parallel safe
    language sql
    return exists (select 1 from public.support_case c
                   where c.id = asked and acts_for_kim(c.kim_agency)
                     and (acts_as('kim-coordinator')
                          or acts_as('kim-case-manager')
                             and (c.case_manager = acting() or stands_in(c.kim_agency, c.case_manager))));

create or replace function referred(asked uuid) returns boolean
    stable parallel safe
    language sql
    return exists (select 1 from public.support_case c
                   where c.id = asked and acts_as('jc-case-manager')
                     and c.agency = acting_agency() and c.unit = acting_unit());

create or replace function open_to_kim(asked uuid) returns boolean
    stable parallel safe
    language sql
    return works_on(asked) and exists (select 1 from public.support_case c where c.id = asked and c.locked_on is null);

create or replace function open_to_jobcenter(asked uuid) returns boolean
    stable parallel safe
    language sql
    return referred(asked) and exists (select 1 from public.support_case c where c.id = asked and c.locked_on is null);

create or replace function broke_glass(asked uuid) returns boolean
    stable parallel safe
    language sql
    return acts_as('kim-case-manager')
        and exists (select 1 from public.emergency_access e
                    where e.case_id = asked and e.opened_by = acting() and acts_for_kim(e.kim_agency)
                      and now() >= e.opened_at and now() < e.ends_at);

create or replace function open_in_emergency(asked uuid) returns boolean
    stable parallel safe
    language sql
    return broke_glass(asked)
        and exists (select 1 from public.support_case c where c.id = asked and c.locked_on is null);

alter function agreed_goals_stay() set search_path = public, pg_temp;
alter function write_down_the_deputy() set search_path = public, pg_temp;
alter function emergency_by_the_clock() set search_path = public, pg_temp;
