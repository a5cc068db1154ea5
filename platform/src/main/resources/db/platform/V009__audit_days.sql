-- The chain in sealed days: see docs/adr/0105-audit-chain.md. The head of a day stays when its links have expired.
create table audit_day (
    day        date        primary key,
    first_link bigint      not null,
    last_link  bigint      not null,
    head       bytea       not null,
    sealed_at  timestamptz not null,
    published  boolean     not null default false,
    expired_at timestamptz
);
grant select, insert, update (published, expired_at) on audit_day to ${service}_audit;
grant delete on audit_link to ${service}_audit;
