-- Who read, changed or was refused what. See docs/adr/0105-audit-chain.md.

-- Payload and salt stand apart from the chain, so that both can be erased and the chain still verifies.
create table audit_entry (
    id        uuid        primary key default gen_random_uuid(),
    position  bigint      generated always as identity,
    at        timestamptz not null,
    actor     text        not null,
    agency    text        not null,
    act       text        not null,
    object    text        not null,
    object_id uuid        not null,
    detail    text        not null,
    salt      bytea       not null,
    chained   boolean     not null default false
);
create index audit_entry_unchained on audit_entry (position) where not chained;

create table audit_link (
    link    bigint      primary key,
    entry   uuid        not null,
    day     date        not null,
    leaf    bytea       not null,
    head    bytea       not null
);
