-- A role counts for an organisation and a person: a role alone shows nothing. And what was counted beside the ways of a
-- report is for those who may see what was counted of the ways.
create function evaluates(allowed text[]) returns boolean
    stable parallel safe
    language sql as
$$
    select integrativ_actor() <> '' and coalesce(current_setting('integrativ.agency', true), '') <> ''
        and integrativ_roles() && allowed
$$;

alter policy evaluating on way
    using (evaluates(array ['evaluator', 'kim-coordinator', 'board-member'])
        or evaluates(array ['jc-lead']) and agency = current_setting('integrativ.agency', true));
alter policy evaluating on report
    using (evaluates(array ['evaluator', 'kim-coordinator'])
        or evaluates(array ['board-member']) and state = 'RELEASED')
    with check (evaluates(array ['evaluator', 'kim-coordinator']));
alter policy evaluating on report_contribution
    using (evaluates(array ['evaluator', 'kim-coordinator']))
    with check (evaluates(array ['evaluator', 'kim-coordinator']));

alter table report_counter enable row level security;
alter table report_counter force row level security;
create policy evaluating on report_counter to ${service}_staff
    using (evaluates(array ['evaluator', 'kim-coordinator']))
    with check (evaluates(array ['evaluator', 'kim-coordinator']));
