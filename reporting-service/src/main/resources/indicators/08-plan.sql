select w.way,
       case when w.plan_agreed_on <= w.plan_due_on then 1 else 0 end as numerator,
       1 as denominator,
       cast(null as int) as measure
from way w, p
where w.plan_due_on between p.first_day and p.last_day
  and w.plan_due_on < p.today
  and coalesce(w.ended_on >= w.plan_due_on, true)
