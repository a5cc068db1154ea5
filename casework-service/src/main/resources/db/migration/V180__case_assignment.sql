-- Who was responsible for a case, and since when; see docs/adr/0410-handing-over.md. The number says which assignment
-- someone has read who now wants to change it.
alter table support_case add column assignment int not null default 1;

create table case_assignment (
    case_id      uuid        not null references support_case,
    number       int         not null,
    case_manager text        not null,
    since        timestamptz not null,
    assigned_by  text        not null,
    reason       text        not null check (reason in ('START', 'LEAVING', 'ABSENCE', 'WORKLOAD', 'AREA', 'WISH', 'OTHER')),
    primary key (case_id, number)
);
insert into case_assignment
select id, 1, case_manager, opened_at, 'casework-service', 'START' from support_case;

call wall_for_services('case_assignment');
create policy kim on case_assignment for select to ${service}_staff using (works_on(case_id));
create policy coordination on case_assignment for insert to ${service}_staff
    with check (acts_as('kim-coordinator') and works_on(case_id) and assigned_by = acting());
grant select, insert on case_assignment to ${service}_staff, ${service}_consumer, ${service}_job;

-- The row policies let a deputy write the case they stand in for; whose it is, the coordination alone says.
create function the_coordination_assigns() returns trigger
    language plpgsql as
$$
begin
    if current_user = '${service}_staff'
        and (new.case_manager, new.assignment) is distinct from (old.case_manager, old.assignment)
        and not (acts_as('kim-coordinator') and acts_for_kim(old.kim_agency)) then
        raise exception 'the coordination assigns' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger the_coordination_assigns before update on support_case
    for each row execute function the_coordination_assigns();
