-- C1 was withdrawn: from that moment nobody at work reads what is known of the person. The services' own roles go on:
-- receipts, confirmed deletions, recalls, erasure. Of the case its state stays, to end it; of the consents the rows stay,
-- because the person must be able to withdraw what is left of them (docs/adr/0408-locked-means-unreadable.md).

create function open_to_kim(asked uuid) returns boolean
    stable parallel safe
    language sql as
$$ select works_on(asked) and exists (select 1 from support_case c where c.id = asked and c.locked_on is null) $$;

create function open_to_jobcenter(asked uuid) returns boolean
    stable parallel safe
    language sql as
$$ select referred(asked) and exists (select 1 from support_case c where c.id = asked and c.locked_on is null) $$;

alter policy kim on person using (open_to_kim(case_id));
alter policy kim on person_residence using (open_to_kim(case_id));
alter policy kim on person_benefit_regime using (open_to_kim(case_id));
alter policy kim on network_request using (open_to_kim(case_id));
alter policy kim on disclosure using (open_to_kim(case_id));

-- That there is a plan is state; what stands in it is content.
alter policy kim on goal
    using (exists (select 1 from plan p where p.id = plan_id and open_to_kim(p.case_id)));
alter policy kim on plan_agreement
    using (exists (select 1 from plan p where p.id = plan_id and open_to_kim(p.case_id)));
alter policy kim on goal_progress
    using (exists (select 1 from goal g join plan p on p.id = g.plan_id
                   where g.id = goal_id and open_to_kim(p.case_id)));
alter policy jobcenter on goal
    using (exists (select 1 from plan p where p.id = plan_id and open_to_jobcenter(p.case_id)
                   and (legal_nature = 'SGB2_15' or p.state <> 'DRAFT')))
    with check (legal_nature = 'SGB2_15'
                and exists (select 1 from plan p where p.id = plan_id and open_to_jobcenter(p.case_id)));
alter policy jobcenter on plan_agreement
    using (exists (select 1 from plan p where p.id = plan_id and open_to_jobcenter(p.case_id)));
alter policy jobcenter on goal_progress
    using (exists (select 1 from goal g join plan p on p.id = g.plan_id
                   where g.id = goal_id and g.legal_nature = 'SGB2_15' and open_to_jobcenter(p.case_id)));
