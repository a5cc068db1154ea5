select w.way,
       case when w.started_on <= w.started_read_on then 1 else 0 end as numerator,
       1 as denominator,
       cast(null as int) as measure
from way w, p
where w.held_on between p.first_day and p.last_day
  and w.started_read_on < p.today
