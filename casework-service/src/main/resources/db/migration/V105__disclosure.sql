-- The disclosure log: names of fields, never their values.
create table disclosure (
    id             uuid primary key,
    case_id        uuid not null references support_case,
    recipient      text not null,
    purpose        text not null,
    basis_scope    text not null,
    consent_id     uuid references consent,
    identity_level text not null,
    fields         text[] not null,
    state          text not null check (state in ('DUE', 'SENT', 'RECEIVED', 'RECALLED', 'DELETED')),
    composed_by    text not null,
    composed_at    timestamptz not null,
    recalled_on    date,
    delete_by      date,
    deleted_on     date,
    version        int  not null,
    -- No basis, no row.
    constraint disclosure_on_a_basis check (consent_id is not null or basis_scope !~ '^[CS]')
);
create index disclosure_case on disclosure (case_id);
create index disclosure_consent on disclosure (consent_id);
-- C6 is given for one enquiry.
create unique index disclosure_one_enquiry on disclosure (consent_id) where basis_scope = 'C6';

call wall_for_services('disclosure');
create policy kim on disclosure to ${service}_staff using (works_on(case_id));
grant select, insert, update on disclosure to ${service}_staff, ${service}_consumer, ${service}_job;
