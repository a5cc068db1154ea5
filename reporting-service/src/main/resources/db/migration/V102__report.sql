-- Reports, frozen with what they were made of. See docs/adr/0604-reports-can-be-run-again.md.
create table report (
    id                 uuid        primary key,
    version            int         not null,
    first_day          date        not null,
    last_day           date        not null,
    audience           text        not null,
    threshold          int         not null,
    state              text        not null check (state in ('COMPUTED', 'CHECKED', 'RELEASED')),
    ordinal            bigint      not null,
    read_on            date        not null,
    definitions        text        not null,
    counters_included  boolean     not null,
    counted_referred   bigint      not null,
    open_waits         bigint      not null,
    figures            text        not null,
    hash               text        not null,
    computed_by        text        not null,
    computed_at        timestamptz not null,
    checked_by         text,
    checked_at         timestamptz,
    released_by        text,
    released_at        timestamptz
);

-- What each indicator counted, without a way: nothing leads from here to a journey.
create table report_contribution (
    report       uuid not null references report,
    indicator    int  not null,
    numerator    int  not null,
    denominator  int  not null,
    measure      int,
    region       text,
    municipality text,
    sex          text,
    age_band     text,
    status_group text
);
create index report_contribution_report on report_contribution (report, indicator);

create table report_counter (
    report  uuid   not null references report,
    counter text   not null,
    value   bigint not null,
    primary key (report, counter)
);

-- A released report is frozen: what made it cannot be changed by anyone who works here.
grant select, insert on report, report_contribution, report_counter to ${service}_staff;
grant update (version, state, checked_by, checked_at, released_by, released_at) on report to ${service}_staff;
-- To hold the order still while a report is computed; the column never changes.
grant update (single) on ingest_ordinal to ${service}_staff;

alter table report enable row level security;
alter table report force row level security;
alter table report_contribution enable row level security;
alter table report_contribution force row level security;
create policy evaluating on report to ${service}_staff
    using (integrativ_roles() && array ['evaluator', 'kim-coordinator']
        or ('board-member' = any (integrativ_roles()) and state = 'RELEASED'))
    with check (integrativ_roles() && array ['evaluator', 'kim-coordinator']);
create policy evaluating on report_contribution to ${service}_staff
    using (integrativ_roles() && array ['evaluator', 'kim-coordinator'])
    with check (integrativ_roles() && array ['evaluator', 'kim-coordinator']);
