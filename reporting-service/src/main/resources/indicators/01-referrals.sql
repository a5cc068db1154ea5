select w.way, 1 as numerator, 1 as denominator, cast(null as int) as measure
from way w, p
where w.submitted_on between p.first_day and p.last_day
