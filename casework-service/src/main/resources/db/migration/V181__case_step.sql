-- What was done in a case, by whom, and for whom if by a deputy. The last is written down when it happens: later nobody
-- could tell whether a deputyship was in force then (docs/adr/0409-deputies.md).
create table case_step (
    id         bigint      generated always as identity primary key,
    case_id    uuid        not null references support_case,
    at         timestamptz not null default now(),
    what       text        not null,
    detail     text        not null,
    made_by    text        not null default acting(),
    stands_for text
);
create index case_step_case on case_step (case_id);

create function write_down_the_deputy() returns trigger
    language plpgsql as
$$
begin
    new.stands_for := (select c.case_manager from support_case c
                       where c.id = new.case_id and c.case_manager <> acting()
                         and acts_as('kim-case-manager') and not acts_as('kim-coordinator')
                         and stands_in(c.kim_agency, c.case_manager));
    return new;
end
$$;
create trigger write_down_the_deputy before insert on case_step
    for each row execute function write_down_the_deputy();

call wall_for_services('case_step');
create policy kim on case_step for select to ${service}_staff using (works_on(case_id));
create policy who_acts on case_step for insert to ${service}_staff
    with check (made_by = acting() and (works_on(case_id) or referred(case_id)));
grant select, insert on case_step to ${service}_staff, ${service}_consumer, ${service}_job;
