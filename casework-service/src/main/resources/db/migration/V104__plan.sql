create table plan (
    id         uuid primary key,
    case_id    uuid not null references support_case,
    journey_id uuid not null,
    number     int  not null,
    state      text not null check (state in ('DRAFT', 'PROPOSED', 'AGREED', 'UNDER_REVIEW', 'SUPERSEDED', 'ENDED')),
    started_on date not null,
    due_on     date not null,
    agreed_on  date,
    event_seq  int  not null,
    revision   int  not null,
    unique (case_id, number)
);
-- One version at a time is being worked on.
create unique index plan_open on plan (case_id) where state in ('DRAFT', 'PROPOSED');

create table goal (
    id           uuid primary key,
    plan_id      uuid not null references plan,
    title        text not null,
    measure      text not null,
    responsible  text not null,
    until_on     date not null,
    legal_nature text not null check (legal_nature in ('SGB2_15', 'VOLUNTARY')),
    authored_by  text not null
);
create index goal_plan on goal (plan_id);

create table plan_agreement (
    plan_id     uuid not null references plan,
    party       text not null check (party in ('PERSON', 'JOBCENTER', 'KIM')),
    agreed_on   date not null,
    recorded_by text not null,
    dissent     text,
    primary key (plan_id, party)
);

-- Apart from the goal, because the goal is unchangeable and may be read by those who may not read this.
create table goal_progress (
    goal_id uuid primary key references goal on delete cascade,
    state   text not null check (state in
        ('OPEN', 'IN_PROGRESS', 'ACHIEVED', 'PARTLY_ACHIEVED', 'NOT_ACHIEVED', 'DROPPED')),
    since   date not null
);

-- An agreed text stays as it was agreed, whoever tries.
create function agreed_goals_stay() returns trigger
    language plpgsql as
$$
begin
    if (select state from plan where id = coalesce(old.plan_id, new.plan_id)) not in ('DRAFT', 'PROPOSED') then
        raise exception 'an agreed plan does not change';
    end if;
    return coalesce(new, old);
end
$$;
create trigger agreed_goals_stay before insert or update or delete on goal
    for each row execute function agreed_goals_stay();

call wall_for_services('plan');
call wall_for_services('goal');
call wall_for_services('plan_agreement');
call wall_for_services('goal_progress');
create policy kim on plan to ${service}_staff using (works_on(case_id));
create policy kim on goal to ${service}_staff
    using (exists (select 1 from plan p where p.id = plan_id and works_on(p.case_id)));
create policy kim on plan_agreement to ${service}_staff
    using (exists (select 1 from plan p where p.id = plan_id and works_on(p.case_id)));
create policy kim on goal_progress to ${service}_staff
    using (exists (select 1 from goal g join plan p on p.id = g.plan_id where g.id = goal_id and works_on(p.case_id)));

-- The Jobcenter: of a draft its own steps, of a proposed plan all; of progress only that of its own steps (ADR 0403).
create policy jobcenter on plan to ${service}_staff using (referred(case_id));
create policy jobcenter on goal to ${service}_staff
    using (exists (select 1 from plan p where p.id = plan_id and referred(p.case_id)
                   and (legal_nature = 'SGB2_15' or p.state <> 'DRAFT')))
    with check (legal_nature = 'SGB2_15'
                and exists (select 1 from plan p where p.id = plan_id and referred(p.case_id)));
create policy jobcenter on plan_agreement to ${service}_staff
    using (exists (select 1 from plan p where p.id = plan_id and referred(p.case_id)));
create policy jobcenter on goal_progress for select to ${service}_staff
    using (exists (select 1 from goal g join plan p on p.id = g.plan_id
                   where g.id = goal_id and g.legal_nature = 'SGB2_15' and referred(p.case_id)));

grant select, insert, update on plan to ${service}_staff, ${service}_consumer, ${service}_job;
grant select, insert, update, delete on goal, plan_agreement, goal_progress to ${service}_staff, ${service}_consumer, ${service}_job;
