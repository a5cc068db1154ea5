-- A list is one entry that names whom it showed.
alter table audit_entry add column shown uuid[] not null default '{}';
create index audit_entry_at on audit_entry (at);
create unique index audit_entry_position on audit_entry (position);
create index audit_link_entry on audit_link (entry);

-- When the chain was last gone through, by which number of links, and what was wrong.
create table audit_check (
    at       timestamptz primary key,
    links    bigint      not null,
    last     bigint      not null,
    head     bytea,
    findings text[]      not null
);
grant select, insert, delete on audit_check to ${service}_audit;
grant select on epoch to ${service}_audit;
