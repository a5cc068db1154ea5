select w.way, case when w.decision = 'ACCEPTED' then 1 else 0 end as numerator, 1 as denominator, cast(null as int) as measure
from way w, p
where w.decided_on between p.first_day and p.last_day
