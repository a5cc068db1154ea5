package de.integrativ.referral.referral;

import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Casework has ended the support; the Jobcenter hears that, and no more. Needs a running transaction of the consumer. */
@ApplicationScoped
public class EndSupport {

    private final Referrals referrals;
    private final ReferralDesk desk;

    EndSupport(Referrals referrals, ReferralDesk desk) {
        this.referrals = referrals;
        this.desk = desk;
    }

    public void ended(JourneyId journey, LocalDate on, Actor by) {
        referrals.toChange(journey).ifPresent(referral -> desk.happened(referral, referral.supportEnded(on), by));
    }
}
