-- Facts know a journey and no organisation. Here a journey is a case, and staff gets at the facts of the cases that it sees.
create policy of_their_cases on fact_answer as restrictive to ${service}_staff
    using (exists (select 1 from support_case c where c.journey_id = fact_answer.journey));
create policy of_their_cases on fact as restrictive to ${service}_staff
    using (exists (select 1 from support_case c where c.journey_id = fact.journey));
