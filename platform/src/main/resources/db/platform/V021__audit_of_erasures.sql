-- A gap in the chain is lawful where an entry says so: that one only the audit's own login writes, and no role of the
-- service says of an entry that it is chained. See docs/adr/0105-audit-chain.md.
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy keeping on audit_entry to ${service}_audit using (true) with check (true);
create policy telling on audit_entry for insert to ${service}_staff, ${service}_consumer, ${service}_job
    with check (act <> 'ERASED' and not chained);

-- An entry that no program can read would stop the chaining of all that come after it.
alter table audit_entry add constraint audit_entry_readable
    check (isfinite(at) and coalesce(array_ndims(shown), 1) = 1);
