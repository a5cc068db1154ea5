-- From the second version on the hashes hold the entry's number, by which the log is read, and the link's day, by which it
-- expires. Links from before verify as they were made. See docs/adr/0105-audit-chain.md.
alter table audit_link add column version smallint not null default 1 check (version in (1, 2));

-- An entry is chained once, whatever it says of itself.
drop index audit_link_entry;
alter table audit_link add constraint audit_link_entry unique (entry) deferrable;
