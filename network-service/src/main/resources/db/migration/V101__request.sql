-- Requests to partners. What was disclosed stands apart in request_content, so that a recall takes all of it.

create table network_request (
    id                    uuid        primary key,
    version               bigint      not null,
    journey_id            uuid        not null,
    disclosure_id         uuid        not null,
    agency                text        not null,
    sealed                boolean     not null,
    ref                   text,
    sealed_message        uuid        unique,
    kind                  text        not null,
    purpose               text        not null,
    consent_id            uuid,
    identity_level        text        not null check (identity_level in ('ANONYMOUS', 'PSEUDONYM', 'NAMED')),
    case_manager          text        not null,
    received_at           timestamptz not null,
    acknowledge_by        date        not null,
    answer_by             date        not null,
    state                 text        not null
        check (state in ('SENT', 'ACKNOWLEDGED', 'ANSWERED', 'REJECTED', 'RECALLED')),
    last_step_on          date        not null,
    opened_at             timestamptz,
    recalled_on           date,
    deletion_confirmed_on date,
    unique (agency, ref),
    check (sealed = (ref is not null) and sealed = (sealed_message is not null))
);
create index network_request_newest on network_request (agency, received_at desc, id desc);
create index network_request_of_manager on network_request (case_manager, received_at desc, id desc);

create table request_content (
    request_id  uuid  primary key references network_request,
    agency      text  not null,
    fields      jsonb not null,
    message     text,
    outcome     text  check (outcome in ('POSITIVE', 'NEGATIVE', 'PARTIAL')),
    answer      text,
    answered_on date
);

-- What casework-service told of the force of consents: ids and codes, no journey.
create table consent_state (
    consent_id uuid primary key,
    state      text not null check (state in ('GRANTED', 'REFUSED', 'WITHDRAWN', 'EXPIRED', 'SUPERSEDED'))
);
