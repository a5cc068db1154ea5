create table network_request (
    id             uuid primary key,
    case_id        uuid not null references support_case,
    journey_id     uuid not null,
    disclosure_id  uuid not null references disclosure,
    basis_scope    text not null,
    partner        text not null,
    kind           text not null,
    purpose        text not null,
    message        text,
    ref            text unique,
    message_id     uuid,
    sealed_id      uuid,
    recall_sealed_id uuid,
    acknowledge_by date not null,
    answer_by      date not null,
    sent_on        date,
    answer_outcome text,
    answer_text    text,
    answered_on    date,
    answer_arrived_on date,
    recalled_on    date,
    form_key       text,
    state          text not null check (state in ('DRAFT', 'SENT', 'ACKNOWLEDGED', 'ANSWERED', 'REJECTED', 'RECALLED')),
    event_seq      int  not null,
    version        int  not null
);
create index network_request_case on network_request (case_id);
alter table network_request add constraint network_request_form unique (case_id, form_key);

-- Answers that came after the recall, encrypted for this service; nobody of the staff reads here.
create table quarantine (
    id          uuid primary key,
    request_id  uuid not null references network_request,
    received_at timestamptz not null,
    sealed      text not null
);

call wall_for_services('network_request');
call wall_for_services('quarantine');
create policy kim on network_request to ${service}_staff using (works_on(case_id));
grant select, insert, update on network_request to ${service}_staff, ${service}_consumer, ${service}_job;
grant select, insert on quarantine to ${service}_consumer;
grant select, delete on quarantine to ${service}_job;
