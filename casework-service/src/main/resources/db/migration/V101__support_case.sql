create table support_case (
    id                  uuid primary key,
    journey_id          uuid not null unique,
    referral_id         uuid not null,
    agency              text not null,
    unit                text not null,
    programme           text not null,
    programme_version   int  not null,
    submitted_on        date not null,
    accepted_on         date not null,
    meeting_held_on     date not null,
    meeting_place       text not null,
    meeting_interpreter boolean not null,
    case_manager        text not null,
    started_on          date not null,
    plan_due_on         date not null,
    phase               text not null check (phase in
        ('INTAKE', 'CLEARING', 'PLANNING', 'ACTIVE', 'PAUSED', 'CLOSING', 'CLOSED')),
    exit_code           text,
    ended_on            date,
    locked_on           date,
    opened_at           timestamptz not null default now(),
    plan_due_counted    boolean not null default false,
    event_seq           int  not null,
    version             int  not null
);
create index support_case_manager on support_case (case_manager, id);
create index support_case_unit on support_case (agency, unit, id);

create table case_phase_change (
    case_id uuid not null references support_case,
    phase   text not null,
    since   date not null,
    at      timestamptz not null default now()
);
create index case_phase_change_case on case_phase_change (case_id);

call wall_for_services('support_case');
create policy kim on support_case to ${service}_staff
    using (acts_as('kim-coordinator') or acts_as('kim-case-manager') and case_manager = acting());
-- The Jobcenter that referred: the row holds nothing of the person.
create policy jobcenter on support_case to ${service}_staff
    using (acts_as('jc-case-manager') and agency = acting_agency() and unit = acting_unit());

-- Whether KIM works on a case; what hangs on the case asks it here. Under the caller's own row security.
create function works_on(asked uuid) returns boolean
    stable parallel safe
    language sql as
$$
    select exists (select 1 from support_case c
                   where c.id = asked
                     and (acts_as('kim-coordinator') or acts_as('kim-case-manager') and c.case_manager = acting()))
$$;

create function referred(asked uuid) returns boolean
    stable parallel safe
    language sql as
$$
    select exists (select 1 from support_case c
                   where c.id = asked and acts_as('jc-case-manager')
                     and c.agency = acting_agency() and c.unit = acting_unit())
$$;

call wall_for_services('case_phase_change');
create policy kim on case_phase_change to ${service}_staff using (works_on(case_id));
create policy jobcenter_writes on case_phase_change for insert to ${service}_staff with check (referred(case_id));

grant select, insert, update on support_case to ${service}_staff, ${service}_consumer, ${service}_job;
grant select, insert on case_phase_change to ${service}_staff, ${service}_consumer, ${service}_job;
