-- Who stands where, for row security.

create function acts_as(role text) returns boolean
    stable parallel safe
    language sql as
$$ select role = any (string_to_array(coalesce(current_setting('integrativ.roles', true), ''), ',')) $$;

create function acting() returns text
    stable parallel safe
    language sql as
$$ select coalesce(current_setting('integrativ.actor', true), '') $$;

create function acting_agency() returns text
    stable parallel safe
    language sql as
$$ select coalesce(current_setting('integrativ.agency', true), '') $$;

create function acting_unit() returns text
    stable parallel safe
    language sql as
$$ select coalesce(current_setting('integrativ.unit', true), '') $$;

-- The services' own roles see all rows, once they have said who acts.
create procedure wall_for_services(walled text)
    language plpgsql as
$$
begin
    execute format('alter table %I enable row level security', walled);
    execute format('alter table %I force row level security', walled);
    execute format(
        'create policy services on %I to ${service}_consumer, ${service}_job
            using (acting() <> '''') with check (acting() <> '''')', walled);
end
$$;
