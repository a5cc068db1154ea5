-- The Jobcenter's agreement can complete a plan, which counts, and with it the case goes on. Its staff may write the case
-- for that and for nothing else: whose case it is, and whether it is locked, is KIM's.
create function jobcenter_moves_the_phase_alone() returns trigger
    language plpgsql as
$$
declare
    moved constant text[] := array ['phase', 'plan_due_counted', 'event_seq', 'version'];
begin
    if current_user = '${service}_staff' and not acts_for_kim(old.kim_agency)
        and to_jsonb(new) - moved is distinct from to_jsonb(old) - moved then
        raise exception 'the Jobcenter moves the phase alone' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger jobcenter_moves_the_phase_alone before update on support_case
    for each row execute function jobcenter_moves_the_phase_alone();
