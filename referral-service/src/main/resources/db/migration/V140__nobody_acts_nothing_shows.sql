-- The services' own roles see every row, once they have said who acts: an unset transaction finds nothing in any role.
ALTER POLICY messages ON referral USING (integrativ_actor() <> '');
ALTER POLICY jobs ON referral USING (integrativ_actor() <> '');
ALTER POLICY jobs ON kim_remark USING (integrativ_actor() <> '');

-- A form's key is for whoever handed it in, and still sees the referral that came of it.
ALTER POLICY own_keys ON submission_key
    USING (actor = current_setting('integrativ.actor', true)
           AND EXISTS (SELECT FROM referral r WHERE r.id = referral_id));
