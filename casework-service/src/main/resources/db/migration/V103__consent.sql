create table consent (
    id           uuid primary key,
    case_id      uuid not null references support_case,
    journey_id   uuid not null,
    scope        text not null check (scope in ('C2', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'S1')),
    recipient    text,
    categories   text[] not null,
    purpose      text,
    valid_until  date,
    text_version text not null,
    language     text not null,
    form         text not null check (form in ('WRITTEN', 'ELECTRONIC')),
    interpreter  boolean not null,
    guardian     boolean not null,
    recorded_by  text not null,
    recorded_on  date not null,
    state        text not null check (state in ('DRAFT', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'EXPIRED', 'SUPERSEDED')),
    since        date not null,
    version      int  not null
);
create index consent_case on consent (case_id);
create index consent_runs_out on consent (valid_until) where state = 'GRANTED' and valid_until is not null;
-- To one question there is one answer that counts.
create unique index consent_answered on consent (case_id, scope, coalesce(recipient, ''))
    where state in ('GRANTED', 'REFUSED');

call wall_for_services('consent');
create policy kim on consent to ${service}_staff using (works_on(case_id));
grant select, insert, update on consent to ${service}_staff, ${service}_consumer, ${service}_job;
