-- Row security on the rest of what speaks of a journey: facts and signals as they were told, the order of messages, what
-- arrived and what was barred. Pseudonymous is still personal (Art. 4(5) GDPR): who doesn't say who acts sees no row.
do $wall$
declare
    walled text;
begin
    foreach walled in array array ['emitted', 'outbox_subject', 'inbox_subject', 'inbox_event', 'bar'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format(
            'create policy acting on %I to ${service}_staff, ${service}_consumer, ${service}_job
                using (integrativ_actor() <> '''') with check (integrativ_actor() <> '''')', walled);
    end loop;
end
$wall$;

-- The feed of an agency is the relay's to write and a job's to purge; who fetches is for the service that has agencies.
alter table feed enable row level security;
alter table feed force row level security;
create policy publishing on feed to ${service}_relay using (true) with check (true);
create policy purging on feed to ${service}_job using (integrativ_actor() <> '');
