-- Messages that leave. See docs/adr/0101-outbox-lanes.md.

-- One row per restore; the highest number is this service's epoch.
create table epoch (
    epoch       int         primary key,
    restored_to timestamptz,
    raised_at   timestamptz not null
);
insert into epoch values (1, null, now());

-- The order: who appends to (topic, key) holds this row until its commit, so sequences have no gaps
-- and positions in the outbox rise with them.
create table outbox_subject (
    topic          text   not null,
    key            text   not null,
    epoch          int    not null,
    sequence       bigint not null,
    known_epoch    int    not null default 0,
    known_sequence bigint not null default 0,
    primary key (topic, key)
);

create table lane (lane smallint primary key);
insert into lane select generate_series(0, 15);

create table outbox (
    lane           smallint    not null,
    position       bigint      generated always as identity (cache 1),
    id             uuid        not null,
    topic          text        not null,
    key            text        not null,
    source         text        not null,
    sequence       bigint      not null,
    epoch          int         not null,
    known_epoch    int         not null,
    known_sequence bigint      not null,
    type           text        not null,
    occurred_at    timestamptz not null,
    recorded_at    timestamptz not null,
    traceparent    text,
    recipient      text,       -- sealed for this party when it is sent
    body           text,       -- JSON
    jose           text,       -- sealed already, by whoever composed it
    primary key (lane, position)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- What no retry can mend, and everything later of the same (topic, key).
create table outbox_parked (
    like outbox,
    reason    text        not null,
    parked_at timestamptz not null default now(),
    primary key (topic, key, position)
);

-- Signals and facts stay here; the topics only distribute them.
create table emitted (
    id          uuid        primary key,
    topic       text        not null,
    key         text        not null,
    source      text        not null,
    sequence    bigint      not null,
    epoch       int         not null,
    known_epoch    int      not null,
    known_sequence bigint   not null,
    type        text        not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    body        text        not null,
    unique (topic, key, epoch, sequence)
);

-- What a recipient has not receipted yet is sent again; content goes when the receipt comes.
create table obligation (
    id             uuid        primary key,
    topic          text        not null,
    key            text        not null,
    source         text        not null,
    sequence       bigint      not null,
    epoch          int         not null,
    known_epoch    int         not null,
    known_sequence bigint      not null,
    type           text        not null,
    occurred_at    timestamptz not null,
    recorded_at    timestamptz not null,
    recipient      text        not null,
    carried        boolean     not null, -- another service passes it on: see Outbox.sealFor
    body           text,
    attempts       int         not null default 1,
    next_at        timestamptz,          -- none: receipted
    receipted_at   timestamptz,
    outcome        text
);
create index obligation_due on obligation (next_at) where next_at is not null;
create index obligation_receipted on obligation (recipient, receipted_at) where receipted_at is not null;

-- The same order for agencies that fetch over HTTP: one writer per agency gives positions at publication.
create table feed_head (
    agency   text   primary key,
    position bigint not null
);
create table feed (
    agency       text        not null,
    position     bigint      not null,
    id           uuid        not null,
    topic        text        not null,
    key          text        not null,
    source       text        not null,
    sequence     bigint      not null,
    epoch        int         not null,
    type         text        not null,
    occurred_at  timestamptz not null,
    recorded_at  timestamptz not null,
    jose         text        not null,
    published_at timestamptz not null,
    primary key (agency, position)
);

create table agency_ref (
    agency  text not null,
    ref     text not null,
    journey uuid not null,
    inbound boolean not null,
    primary key (agency, ref, inbound)
);
create unique index agency_ref_outbound on agency_ref (agency, journey) where not inbound;
