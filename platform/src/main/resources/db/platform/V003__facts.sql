-- Facts wait here until the person has answered C9. See docs/adr/0107-facts-wait.md.
create table fact_answer (
    journey uuid primary key,
    state   text not null check (state in ('OPEN', 'GRANTED', 'REFUSED', 'WITHDRAWN'))
);
create table fact (
    id          bigint      generated always as identity primary key,
    journey     uuid        not null references fact_answer,
    counter     text        not null,
    month       text        not null,
    type        text        not null,
    occurred_at timestamptz not null,
    body        text,       -- none once it is published
    message_id  uuid        -- none while it waits
);
create index fact_journey on fact (journey, id);

-- What remains without a consent: how often, in which month; no journey.
create table fact_counter (
    month     text   not null,
    counter   text   not null,
    value     bigint not null,
    published bigint not null default 0,
    primary key (month, counter)
);
