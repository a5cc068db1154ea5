-- Whose case it is since it was handed over: a request that was composed before can arrive after it was told. The consumer's
-- alone; who of KIM sees a request stands in the request.
create table case_manager_told (
    journey_id   uuid primary key,
    case_manager text not null
);
alter table case_manager_told enable row level security;
alter table case_manager_told force row level security;
create policy consuming on case_manager_told to ${service}_consumer
    using (integrativ_actor() <> '') with check (integrativ_actor() <> '');
grant select, insert, update on case_manager_told to ${service}_consumer;
create index network_request_journey on network_request (journey_id);
