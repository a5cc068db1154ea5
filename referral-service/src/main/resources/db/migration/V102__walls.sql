-- Row security behind the service's own checks. Unset settings match nothing.
CREATE FUNCTION has_role(role text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(role = ANY (string_to_array(current_setting('integrativ.roles', true), ',')), false) $$;

CREATE FUNCTION acts_for(agency text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(agency = nullif(current_setting('integrativ.agency', true), ''), false) $$;

GRANT USAGE ON SCHEMA public TO ${service}_staff, ${service}_consumer, ${service}_job;
GRANT EXECUTE ON FUNCTION has_role(text), acts_for(text) TO ${service}_staff, ${service}_consumer, ${service}_job;

ALTER TABLE referral ENABLE ROW LEVEL SECURITY;
ALTER TABLE referral FORCE ROW LEVEL SECURITY;
CREATE POLICY jobcenter_unit ON referral TO ${service}_staff
    USING (acts_for(agency) AND has_role('jc-case-manager') AND unit = current_setting('integrativ.unit', true));
CREATE POLICY jobcenter_lead ON referral TO ${service}_staff
    USING (acts_for(agency) AND has_role('jc-lead'));
CREATE POLICY kim_coordination ON referral TO ${service}_staff
    USING (shared_with_kim AND acts_for(kim_agency) AND has_role('kim-coordinator'));
CREATE POLICY kim_assigned ON referral TO ${service}_staff
    USING (shared_with_kim AND acts_for(kim_agency) AND has_role('kim-case-manager')
           AND case_manager = current_setting('integrativ.actor', true));
CREATE POLICY messages ON referral TO ${service}_consumer USING (true);
CREATE POLICY jobs ON referral TO ${service}_job USING (true);

-- What hangs on a referral is seen by who sees the referral; the person only while it is not locked.
DO $$
DECLARE child text;
BEGIN
    FOREACH child IN ARRAY ARRAY['consent', 'first_meeting', 'referral_step'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', child);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', child);
        EXECUTE format('CREATE POLICY of_the_referral ON %I TO ${service}_staff, ${service}_consumer, ${service}_job '
            'USING (EXISTS (SELECT FROM referral r WHERE r.id = referral_id))', child);
    END LOOP;
    FOREACH child IN ARRAY ARRAY['referred_person', 'name_token', 'eligibility_verdict', 'inquiry'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', child);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', child);
        EXECUTE format('CREATE POLICY while_not_locked ON %I TO ${service}_staff '
            'USING (EXISTS (SELECT FROM referral r WHERE r.id = referral_id AND NOT r.person_locked))', child);
        EXECUTE format('CREATE POLICY messages ON %I TO ${service}_consumer, ${service}_job '
            'USING (EXISTS (SELECT FROM referral r WHERE r.id = referral_id))', child);
    END LOOP;
END $$;

ALTER TABLE kim_remark ENABLE ROW LEVEL SECURITY;
ALTER TABLE kim_remark FORCE ROW LEVEL SECURITY;
CREATE POLICY kim_only ON kim_remark TO ${service}_staff
    USING (EXISTS (SELECT FROM referral r WHERE r.id = referral_id AND r.shared_with_kim AND acts_for(r.kim_agency)));

ALTER TABLE submission_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE submission_key FORCE ROW LEVEL SECURITY;
CREATE POLICY own_keys ON submission_key TO ${service}_staff
    USING (actor = current_setting('integrativ.actor', true));

GRANT SELECT, INSERT, UPDATE ON referral, consent, inquiry TO ${service}_staff, ${service}_consumer, ${service}_job;
GRANT SELECT, INSERT, UPDATE, DELETE ON referred_person TO ${service}_staff, ${service}_consumer, ${service}_job;
GRANT SELECT, INSERT, DELETE ON name_token, eligibility_verdict TO ${service}_staff, ${service}_consumer, ${service}_job;
GRANT SELECT, INSERT ON referral_step
    TO ${service}_staff, ${service}_consumer, ${service}_job;
GRANT SELECT, INSERT ON first_meeting, kim_remark, submission_key TO ${service}_staff;
GRANT SELECT ON first_meeting TO ${service}_consumer;
