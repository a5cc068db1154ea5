create table person (
    case_id      uuid primary key references support_case,
    given_name   text not null,
    family_name  text not null,
    birth_date   date not null,
    sex          text not null,
    nationality  text not null,
    phone        text,
    email        text,
    street       text,
    postcode     text,
    town         text,
    municipality text not null,
    languages    text[] not null,
    german_level text,
    needs        text[] not null,
    version      int  not null
);

create table person_residence (
    case_id         uuid not null references person,
    valid_from      date not null,
    status          text not null,
    valid_until     date,
    work_permission text,
    evidence        text,
    primary key (case_id, valid_from)
);

create table person_benefit_regime (
    case_id    uuid not null references person,
    valid_from date not null,
    regime     text not null,
    primary key (case_id, valid_from)
);

call wall_for_services('person');
call wall_for_services('person_residence');
call wall_for_services('person_benefit_regime');
create policy kim on person to ${service}_staff using (works_on(case_id));
create policy kim on person_residence to ${service}_staff using (works_on(case_id));
create policy kim on person_benefit_regime to ${service}_staff using (works_on(case_id));

grant select, insert, update on person to ${service}_staff, ${service}_consumer, ${service}_job;
grant select, insert, update, delete on person_residence, person_benefit_regime
    to ${service}_staff, ${service}_consumer, ${service}_job;
