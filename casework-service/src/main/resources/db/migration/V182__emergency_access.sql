-- Break-glass: someone of KIM reads a case that is not theirs, for three hours, with a reason, and the coordination reviews
-- it; see docs/adr/0411-break-glass.md. The database's clock counts, and nothing has to run for it to end.
create table emergency_access (
    id          uuid        primary key,
    case_id     uuid        not null references support_case,
    kim_agency  text        not null,
    opened_by   text        not null,
    reason      text        not null check (length(btrim(reason)) between 20 and 1000),
    opened_at   timestamptz not null,
    ends_at     timestamptz not null,
    reviewed_by text,
    reviewed_at timestamptz,
    justified   boolean,
    word        text        check (length(btrim(word)) between 1 and 1000),
    version     int         not null,
    constraint three_hours check (ends_at <= opened_at + interval '3 hours'),
    constraint nobody_reviews_themselves check (reviewed_by <> opened_by),
    constraint reviewed_whole check (num_nulls(reviewed_by, reviewed_at, justified, word) in (0, 4))
);
create index emergency_access_opened on emergency_access (case_id, opened_by, ends_at);
create index emergency_access_to_review on emergency_access (kim_agency) where reviewed_by is null;

-- Whoever opens says who and why; when it began and when it ends is not theirs to say. Staff finds and opens nothing that
-- row security keeps from them, so the service opens in its own role, in the name of who asks: they must be of that KIM's
-- case management, and the case must run. A review is written once, and one that finds no emergency ends the access.
create function emergency_by_the_clock() returns trigger
    language plpgsql as
$$
begin
    if current_user not in ('${service}_staff', '${service}_job') then
        return new;
    end if;
    if tg_op = 'INSERT' then
        if new.opened_by <> acting() or not acts_as('kim-case-manager') or not acts_for_kim(new.kim_agency)
            or not exists (select 1 from support_case c
                           where c.id = new.case_id and c.kim_agency = new.kim_agency
                             and c.locked_on is null and c.phase <> 'CLOSED') then
            raise exception 'no emergency of theirs' using errcode = 'insufficient_privilege';
        end if;
        new.opened_at := now();
        new.ends_at := now() + interval '3 hours';
        new.reviewed_by := null;
        new.reviewed_at := null;
        new.justified := null;
        new.word := null;
        return new;
    end if;
    if old.reviewed_by is not null
        or (new.id, new.case_id, new.kim_agency, new.opened_by, new.reason)
            is distinct from (old.id, old.case_id, old.kim_agency, old.opened_by, old.reason) then
        raise exception 'an emergency is reviewed once and otherwise stays' using errcode = 'insufficient_privilege';
    end if;
    new.opened_at := old.opened_at;
    new.reviewed_by := acting();
    new.reviewed_at := now();
    new.ends_at := case when new.justified then old.ends_at else least(old.ends_at, now()) end;
    return new;
end
$$;
create trigger emergency_by_the_clock before insert or update on emergency_access
    for each row execute function emergency_by_the_clock();

call wall_for_services('emergency_access');
create policy opener on emergency_access for select to ${service}_staff
    using (acts_for_kim(kim_agency) and acts_as('kim-case-manager') and opened_by = acting());
create policy coordination_sees on emergency_access for select to ${service}_staff
    using (acts_for_kim(kim_agency) and acts_as('kim-coordinator'));
create policy coordination_reviews on emergency_access for update to ${service}_staff
    using (acts_for_kim(kim_agency) and acts_as('kim-coordinator'))
    with check (acts_for_kim(kim_agency) and acts_as('kim-coordinator') and reviewed_by = acting());
grant select, update on emergency_access to ${service}_staff;
grant select on emergency_access to ${service}_consumer;
grant select, insert on emergency_access to ${service}_job;

-- Whether who acts has opened that case and the three hours are not over. Under the caller's own row security.
create function broke_glass(asked uuid) returns boolean
    stable parallel safe
    language sql as
$$
    select acts_as('kim-case-manager')
        and exists (select 1 from emergency_access e
                    where e.case_id = asked and e.opened_by = acting() and acts_for_kim(e.kim_agency)
                      and now() >= e.opened_at and now() < e.ends_at)
$$;
create policy emergency on support_case for select to ${service}_staff
    using (locked_on is null and acts_for_kim(kim_agency) and broke_glass(id));

-- Reading alone, and not what a consent of its own keeps apart: health (C4), secrets released to a named person (S1).
create function open_in_emergency(asked uuid) returns boolean
    stable parallel safe
    language sql as
$$
    select broke_glass(asked)
        and exists (select 1 from support_case c where c.id = asked and c.locked_on is null)
$$;
create policy emergency on person for select to ${service}_staff using (open_in_emergency(case_id));
create policy emergency on person_residence for select to ${service}_staff using (open_in_emergency(case_id));
create policy emergency on person_benefit_regime for select to ${service}_staff using (open_in_emergency(case_id));
create policy emergency on consent for select to ${service}_staff
    using (scope not in ('C4', 'S1') and open_in_emergency(case_id));
create policy emergency on network_request for select to ${service}_staff
    using (basis_scope not in ('C4', 'S1') and open_in_emergency(case_id));
create policy emergency on disclosure for select to ${service}_staff
    using (basis_scope not in ('C4', 'S1') and open_in_emergency(case_id));
create policy emergency on plan for select to ${service}_staff using (open_in_emergency(case_id));
create policy emergency on goal for select to ${service}_staff
    using (exists (select 1 from plan p where p.id = plan_id and open_in_emergency(p.case_id)));
create policy emergency on plan_agreement for select to ${service}_staff
    using (exists (select 1 from plan p where p.id = plan_id and open_in_emergency(p.case_id)));
create policy emergency on goal_progress for select to ${service}_staff
    using (exists (select 1 from goal g join plan p on p.id = g.plan_id
                   where g.id = goal_id and open_in_emergency(p.case_id)));
