-- A recall may be all that is known of a request: what was asked was emptied before it left casework-service. The
-- partner's own system still gets the recall, and says under the ref that it has it and that nothing is kept.

alter table network_request alter column kind drop not null;
alter table network_request alter column purpose drop not null;
alter table network_request alter column identity_level drop not null;
alter table network_request alter column case_manager drop not null;
alter table network_request alter column acknowledge_by drop not null;
alter table network_request alter column answer_by drop not null;

alter table network_request drop constraint network_request_check;
alter table network_request
    add constraint sealed_has_its_ref check (sealed = (ref is not null)),
    add constraint sealed_has_its_message check (kind is null or sealed = (sealed_message is not null)),
    add constraint asked_is_whole
        check (num_nulls(kind, purpose, identity_level, case_manager, acknowledge_by, answer_by) in (0, 6)),
    add constraint unknown_is_recalled
        check (kind is not null or sealed and state = 'RECALLED' and sealed_message is null and consent_id is null);

-- Nobody's work, so nobody sees it before it comes.
create policy known on network_request as restrictive to ${service}_staff using (kind is not null);
