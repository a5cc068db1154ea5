package de.integrativ.referral.referral;

import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Casework has handed the case over: the referral it came from is the new case manager's to read, and no longer the former
 * one's. Needs a running transaction of the consumer.
 */
@ApplicationScoped
public class ReassignReferral {

    private final Referrals referrals;
    private final ReferralDesk desk;

    ReassignReferral(Referrals referrals, ReferralDesk desk) {
        this.referrals = referrals;
        this.desk = desk;
    }

    public void assigned(JourneyId journey, String caseManager, Actor by) {
        referrals.toChange(journey).ifPresent(referral -> {
            referral.assigned(caseManager);
            desk.noted(referral, "CaseAssigned", by);
        });
    }
}
