-- What the sample service applied, in the order in which it did.
create table effect (
    at       bigint generated always as identity primary key,
    key      text   not null,
    sequence bigint not null,
    id       uuid   not null
);
grant select, insert on effect to ${service}_consumer;

-- A table as services have them: rows of one agency.
create table note (
    id     uuid primary key,
    agency text not null,
    text   text not null
);
alter table note enable row level security;
alter table note force row level security;
create policy own on note to ${service}_staff
    using (agency = current_setting('integrativ.agency', true))
    with check (agency = current_setting('integrativ.agency', true));
create policy jobs on note to ${service}_job using (integrativ_actor() <> '') with check (integrativ_actor() <> '');
grant select, insert on note to ${service}_staff, ${service}_job;
grant delete on note to ${service}_job;
