-- Rights of the system roles on the platform's tables. See docs/adr/0104-wall.md.
grant usage on schema public to ${service}_staff, ${service}_consumer, ${service}_job, ${service}_relay, ${service}_audit;

-- Those who append see places and ids, never content.
grant select on epoch to ${service}_staff, ${service}_consumer, ${service}_job, ${service}_relay;
grant select, insert, update on outbox_subject to ${service}_staff, ${service}_consumer, ${service}_job;
grant insert, select (lane, position, id, topic, key, recorded_at), update (type, body)
    on outbox to ${service}_staff, ${service}_consumer, ${service}_job;
grant insert, select (id, topic, key), update (type, body) on emitted to ${service}_staff, ${service}_consumer, ${service}_job;
grant insert, select (id, topic, key, recipient, receipted_at, next_at),
    update (type, body, next_at, receipted_at, outcome) on obligation to ${service}_staff, ${service}_consumer, ${service}_job;
grant select, update on obligation to ${service}_job;
grant select on emitted to ${service}_job;
grant select on lane to ${service}_job;
grant update on lane to ${service}_job;
grant select, insert, delete on outbox, outbox_parked to ${service}_job;
grant select (id, topic, key, type, reason, parked_at), update (type, body) on outbox_parked to ${service}_staff, ${service}_consumer;
grant insert on epoch to ${service}_job;

-- The relay reads what leaves and nothing else.
grant select, update on lane to ${service}_relay;
grant select, delete on outbox to ${service}_relay;
grant select, insert on outbox_parked to ${service}_relay;
grant select, insert, update on feed_head to ${service}_relay;
grant insert on feed to ${service}_relay;

grant select on feed_head, feed to ${service}_staff, ${service}_job;
grant delete on feed to ${service}_job;
grant select, insert on agency_ref to ${service}_staff, ${service}_consumer, ${service}_job;
grant delete on agency_ref to ${service}_job;

grant select, insert, update on inbox_subject, inbox_event, inbox_offset, heard, epoch_heard to ${service}_consumer, ${service}_job;
grant select on heard, epoch_heard to ${service}_staff;
grant select, insert, update, delete on parking to ${service}_consumer, ${service}_job;
grant select (id, reason, detail, source, topic, key, epoch, sequence, message_id, record_topic, parked_at)
    on parking to ${service}_staff;
grant select, insert on bar to ${service}_staff, ${service}_consumer, ${service}_job;
grant delete on bar to ${service}_job;

grant select, insert, update, delete on fact_answer, fact to ${service}_staff, ${service}_consumer, ${service}_job;
grant select, insert, update on fact_counter to ${service}_staff, ${service}_consumer, ${service}_job;

grant insert on audit_entry to ${service}_staff, ${service}_consumer, ${service}_job;
grant select, insert, update (chained), delete on audit_entry to ${service}_audit;
grant select, insert on audit_link to ${service}_audit;

-- Row security on what can hold personal data: only someone who said who acts gets at a row.
create function integrativ_actor() returns text
    stable parallel safe
    language sql as $$ select coalesce(current_setting('integrativ.actor', true), '') $$;

do $wall$
declare
    walled text;
begin
    foreach walled in array array ['outbox', 'outbox_parked', 'obligation', 'parking', 'agency_ref', 'fact_answer', 'fact'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format(
            'create policy acting on %I to ${service}_staff, ${service}_consumer, ${service}_job
                using (integrativ_actor() <> '''') with check (integrativ_actor() <> '''')', walled);
    end loop;
    foreach walled in array array ['outbox', 'outbox_parked'] loop
        execute format('create policy relaying on %I to ${service}_relay using (true) with check (true)', walled);
    end loop;
end
$wall$;
