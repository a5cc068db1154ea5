select w.way, 0 as numerator, 0 as denominator, w.wait as measure
from way w, p
where w.held_on between p.first_day and p.last_day
