-- Whoever writes an entry writes it in their own name, and neither its number nor whether it is chained is theirs to say.
-- See docs/adr/0105-audit-chain.md.
alter policy telling on audit_entry
    with check (act <> 'ERASED' and not chained and actor <> '' and actor = integrativ_actor()
                and agency = coalesce(current_setting('integrativ.agency', true), ''));

revoke insert on audit_entry from ${service}_staff, ${service}_consumer, ${service}_job;
grant insert (at, actor, agency, act, object, object_id, detail, shown, salt)
    on audit_entry to ${service}_staff, ${service}_consumer, ${service}_job;
