-- Facts as they are read: see docs/adr/0601-facts-to-ways.md.

-- Our own order of arrival. A number is handed out under the lock of this one row until commit, so that "as of n" is
-- exactly what was there when n was.
create table ingest_ordinal (
    single boolean primary key default true check (single),
    last   bigint  not null
);
insert into ingest_ordinal (last) values (0);

-- A journey is known here by a random number of our own. None: its facts were taken back, and what comes later is not taken.
create table journey (
    journey uuid primary key,
    way     uuid unique
);

-- Every fact that holds, in our order: the projection can be made anew from it.
create table ingested (
    ordinal     bigint      primary key,
    way         uuid,
    source      text        not null,
    type        text        not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    body        jsonb       not null
);
create index ingested_way on ingested (way) where way is not null;

-- The projection: one row per way, each fact fills its own columns, so that the order of arrival does not matter.
create table way (
    way             uuid primary key,
    programme       text,
    submitted_on    date,
    agency          text,
    region          text,
    municipality    text,
    sex             text,
    age_band        text,
    status_group    text,
    decision        text,
    decided_on      date,
    held_on         date,
    wait            int,
    started_read_on date, -- ten working days after the meeting, by the holidays that were known then
    started_on      date,
    not_started_on  date,
    plan_due_on     date,
    plan_agreed_on  date, -- version 1
    ended_on        date
);
create index way_submitted on way (submitted_on);
create index way_decided on way (decided_on);
create index way_held on way (held_on);
create index way_plan_due on way (plan_due_on);

-- What is told without a journey. Cumulative: the last one holds.
create table monthly_count (
    source   text   not null,
    month    text   not null,
    counter  text   not null,
    value    bigint not null,
    epoch    int    not null,
    sequence bigint not null,
    ordinal  bigint not null,
    primary key (source, month, counter)
);

grant select, update on ingest_ordinal to ${service}_consumer;
grant select, insert, update on journey, monthly_count to ${service}_consumer;
grant select, insert, update, delete on ingested, way to ${service}_consumer;
grant select on ingest_ordinal, way, monthly_count to ${service}_staff;

-- Pseudonymous is still personal (Art. 4(5) GDPR): nobody who has not said who acts sees a row, and a Jobcenter's lead sees
-- the ways that its Jobcenter referred.
create function integrativ_roles() returns text[]
    stable parallel safe
    language sql as $$ select string_to_array(coalesce(current_setting('integrativ.roles', true), ''), ',') $$;

alter table journey enable row level security;
alter table journey force row level security;
alter table ingested enable row level security;
alter table ingested force row level security;
alter table way enable row level security;
alter table way force row level security;
create policy acting on journey to ${service}_consumer
    using (integrativ_actor() <> '') with check (integrativ_actor() <> '');
create policy acting on ingested to ${service}_consumer
    using (integrativ_actor() <> '') with check (integrativ_actor() <> '');
create policy acting on way to ${service}_consumer
    using (integrativ_actor() <> '') with check (integrativ_actor() <> '');
create policy evaluating on way for select to ${service}_staff
    using (integrativ_roles() && array ['evaluator', 'kim-coordinator', 'board-member']
        or ('jc-lead' = any (integrativ_roles()) and agency = current_setting('integrativ.agency', true)));
