-- A role counts for the organisation that someone acts for: another integration centre's coordination is a stranger here.

-- Cases from before say it after the next start (WhoseCases); until then nobody at KIM sees them.
alter table support_case add column kim_agency text;

create function acts_for_kim(agency text) returns boolean
    stable parallel safe
    language sql as
$$ select coalesce(agency = nullif(acting_agency(), ''), false) $$;

drop policy kim on support_case;
create policy kim on support_case to ${service}_staff
    using (acts_for_kim(kim_agency)
           and (acts_as('kim-coordinator') or acts_as('kim-case-manager') and case_manager = acting()));

create or replace function works_on(asked uuid) returns boolean
    stable parallel safe
    language sql as
$$
    select exists (select 1 from support_case c
                   where c.id = asked and acts_for_kim(c.kim_agency)
                     and (acts_as('kim-coordinator') or acts_as('kim-case-manager') and c.case_manager = acting()))
$$;
