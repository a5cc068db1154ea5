-- Messages that arrive. See docs/adr/0102-inbox-that-heals.md.

-- How far each (source, topic, key) has been applied.
create table inbox_subject (
    source  text   not null,
    topic   text   not null,
    key     text   not null,
    epoch   int    not null,
    applied bigint not null,
    primary key (source, topic, key)
);

-- Which message took which place. The same id again is a repetition; another id at a known place is a conflict.
create table inbox_event (
    source   text        not null,
    id       uuid        not null,
    topic    text        not null,
    key      text        not null,
    epoch    int         not null,
    sequence bigint      not null,
    outcome  text        not null,
    at       timestamptz not null,
    primary key (source, id),
    unique (source, topic, key, epoch, sequence)
);

-- The record as it came, still encrypted if it was.
create table parking (
    id               uuid        primary key,
    reason           text        not null,
    detail           text        not null,
    source           text        not null,
    topic            text        not null,
    key              text        not null,
    epoch            int         not null,
    sequence         bigint      not null,
    known_epoch      int         not null,
    known_sequence   bigint      not null,
    message_id       uuid,
    channel          text        not null,
    record_topic     text        not null,
    record_partition int         not null,
    record_offset    bigint      not null,
    headers          bytea       not null,
    value            bytea,
    parked_at        timestamptz not null
);
create unique index parking_record on parking (record_topic, record_partition, record_offset) where record_partition >= 0;
create index parking_place on parking (source, topic, key, epoch, sequence);
create index parking_message on parking (source, message_id);

-- An end that came before its beginning: what comes later under it is void.
create table bar (
    object text        not null,
    id     text        not null,
    at     timestamptz not null,
    primary key (object, id)
);

-- Where consuming goes on after this database was restored.
create table inbox_offset (
    group_id  text   not null,
    topic     text   not null,
    partition int    not null,
    next      bigint not null,
    primary key (group_id, topic, partition)
);

-- How fresh our knowledge of another service is, per partition of its signals.
create table heard (
    source    text        not null,
    partition int         not null,
    as_of     timestamptz not null,
    primary key (source, partition)
);

-- Restores that others announced.
create table epoch_heard (
    source      text        not null,
    epoch       int         not null,
    restored_to timestamptz not null,
    primary key (source, epoch)
);
