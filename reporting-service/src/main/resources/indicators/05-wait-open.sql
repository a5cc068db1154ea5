select count(*)
from way w, p
where w.decision = 'ACCEPTED'
  and w.decided_on <= p.last_day
  and coalesce(w.held_on > p.last_day, true)
  and coalesce(w.not_started_on > p.last_day, true)
