-- While someone is away a deputy sees and does in their cases what they may; see docs/adr/0409-deputies.md.
create table deputyship (
    id           uuid        primary key,
    kim_agency   text        not null,
    case_manager text        not null,
    deputy       text        not null,
    from_day     date        not null,
    until_day    date        not null,
    starts_at    timestamptz not null,
    ends_at      timestamptz not null,
    reason       text        not null check (reason in ('LEAVE', 'ILLNESS', 'TRAINING', 'OTHER')),
    set_by       text        not null,
    set_at       timestamptz not null default now(),
    version      int         not null,
    constraint nobody_stands_in_for_themselves check (case_manager <> deputy)
);
create index deputyship_deputy on deputyship (deputy, ends_at);

call wall_for_services('deputyship');
create policy kim on deputyship to ${service}_staff
    using (acts_for_kim(kim_agency)
           and (acts_as('kim-coordinator') or acts_as('kim-case-manager') and acting() in (case_manager, deputy)))
    with check (acts_for_kim(kim_agency)
           and (acts_as('kim-coordinator') or acts_as('kim-case-manager') and acting() = case_manager));
grant select, insert, update on deputyship to ${service}_staff;
grant select on deputyship to ${service}_consumer, ${service}_job;

-- Whether who acts is at this moment the deputy of that case manager. Under the caller's own row security.
create function stands_in(agency text, absent text) returns boolean
    stable parallel safe
    language sql as
$$
    select exists (select 1 from deputyship d
                   where d.kim_agency = agency and d.case_manager = absent and d.deputy = acting()
                     and now() >= d.starts_at and now() < d.ends_at)
$$;

alter policy kim on support_case
    using (acts_for_kim(kim_agency)
           and (acts_as('kim-coordinator')
                or acts_as('kim-case-manager') and (case_manager = acting() or stands_in(kim_agency, case_manager))));

create or replace function works_on(asked uuid) returns boolean
    stable parallel safe
    language sql as
$$
    select exists (select 1 from support_case c
                   where c.id = asked and acts_for_kim(c.kim_agency)
                     and (acts_as('kim-coordinator')
                          or acts_as('kim-case-manager')
                             and (c.case_manager = acting() or stands_in(c.kim_agency, c.case_manager))))
$$;
