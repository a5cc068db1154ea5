-- By when a locked person must be gone, and the reasons of what came to nothing: stored when they arise.
ALTER TABLE referral
    ADD COLUMN erase_person_by      date,
    ADD COLUMN decision_due_counted boolean NOT NULL DEFAULT false;

UPDATE referral SET erase_person_by = coalesce(withdrawn_on, current_date) + 30 WHERE person_locked;
-- What was decided before is left uncounted: a counter of a month that was reported must not rise.
UPDATE referral SET decision_due_counted = true WHERE decided_on IS NOT NULL;

CREATE INDEX referral_waiting ON referral (consent_due) WHERE state = 'CONSENT_PENDING';
CREATE INDEX referral_locked ON referral (erase_person_by) WHERE person_locked;

ALTER TABLE kim_remark ADD COLUMN kept_until date NOT NULL DEFAULT current_date + interval '6 months';
ALTER TABLE kim_remark ALTER COLUMN kept_until DROP DEFAULT;
CREATE INDEX kim_remark_kept ON kim_remark (kept_until);

-- The job that erases by retention.
CREATE POLICY jobs ON kim_remark TO ${service}_job USING (true);
GRANT SELECT, DELETE ON kim_remark TO ${service}_job;
GRANT SELECT, UPDATE (agreements) ON first_meeting TO ${service}_job;
