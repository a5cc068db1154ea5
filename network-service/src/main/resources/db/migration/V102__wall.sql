-- Who gets at which row. Unset settings match nothing.

create function acting_for() returns text
    stable parallel safe
    language sql as $$ select nullif(current_setting('integrativ.agency', true), '') $$;

create function acts_as(role text) returns boolean
    stable parallel safe
    language sql as $$ select role = any (string_to_array(current_setting('integrativ.roles', true), ',')) $$;

alter table network_request enable row level security;
alter table network_request force row level security;
alter table request_content enable row level security;
alter table request_content force row level security;
alter table feed enable row level security;
alter table feed force row level security;

grant select, update on network_request to ${service}_staff;
grant select, insert, update on network_request to ${service}_consumer;
grant select, update on request_content to ${service}_staff;
grant select, insert, delete on request_content to ${service}_consumer;
grant select on consent_state to ${service}_staff;
grant select, insert, update on consent_state to ${service}_consumer;
-- A recall takes back what was passed on and has not left, or has not been fetched.
grant update (jose, recipient) on outbox, outbox_parked to ${service}_consumer;
grant select (id), update (type, jose) on feed to ${service}_consumer;

-- A partner's staff, and its system, see their organisation's requests; only its staff moves them here.
create policy partner_sees on network_request for select to ${service}_staff
    using (agency = acting_for() and (acts_as('partner') or acts_as('agency-system')));
create policy partner_moves on network_request for update to ${service}_staff
    using (agency = acting_for() and acts_as('partner'));
-- KIM sees where its requests stand: the coordination all, a case manager those they sent.
create policy coordination_sees on network_request for select to ${service}_staff
    using (acts_as('kim-coordinator'));
create policy case_manager_sees on network_request for select to ${service}_staff
    using (acts_as('kim-case-manager') and case_manager = integrativ_actor());
create policy consuming on network_request to ${service}_consumer
    using (integrativ_actor() <> '') with check (integrativ_actor() <> '');

-- What was disclosed is for the partner's staff alone.
create policy partner_reads on request_content to ${service}_staff
    using (agency = acting_for() and acts_as('partner'));
create policy consuming on request_content to ${service}_consumer
    using (integrativ_actor() <> '') with check (integrativ_actor() <> '');

create policy agency_fetches on feed for select to ${service}_staff
    using (agency = acting_for() and acts_as('agency-system'));
create policy consuming on feed to ${service}_consumer using (integrativ_actor() <> '');
create policy keeping on feed to ${service}_job using (integrativ_actor() <> '');
create policy relaying on feed to ${service}_relay using (true) with check (true);
