package de.integrativ.referral.agency;

import de.integrativ.county.County;
import de.integrativ.platform.event.Types;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.identity.Role;
import de.integrativ.platform.inbox.MessageHandler;
import de.integrativ.platform.inbox.Received;
import de.integrativ.platform.inbox.Refused;
import de.integrativ.platform.problem.NotAgreed;
import de.integrativ.platform.problem.Problem;
import de.integrativ.platform.problem.Rejection;
import de.integrativ.referral.consent.ConsentScope;
import de.integrativ.referral.referral.AgencyReferrals;
import de.integrativ.referral.referral.ReferralRejected;
import de.integrativ.referral.referral.ReferralSubmission;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;

/** What a Jobcenter's system says. The key of its messages is its own reference, scoped to the agency of the topic. */
@ApplicationScoped
class JobcenterMessages implements MessageHandler {

    private static final String RECIPIENT = "referral-service";
    private static final String SUBMITTED = "de.integrativ.jobcenter.referral-submitted.v1";
    private static final String WITHDRAWN = "de.integrativ.jobcenter.referral-withdrawn.v1";
    private static final String ANSWERED = "de.integrativ.jobcenter.info-answered.v1";
    private static final String CONSENT_WITHDRAWN = "de.integrativ.jobcenter.consent-withdrawn.v1";

    private static final Set<String> AGREED = Set.of(SUBMITTED, WITHDRAWN, ANSWERED, CONSENT_WITHDRAWN);

    record InfoAnswered(String text) {}

    record ConsentWithdrawn(ConsentScope scope, LocalDate withdrawnOn) {}

    private final AgencyReferrals referrals;
    private final County county;

    JobcenterMessages(AgencyReferrals referrals, County county) {
        this.county = county;
        this.referrals = referrals;
    }

    @Override
    public boolean overtakes(String type) {
        return type.equals(WITHDRAWN) || type.equals(CONSENT_WITHDRAWN);
    }

    @Override
    public void apply(Received received) {
        try {
            apply(received, received.envelope().key());
        } catch (Rejection rejection) {
            throw rejection instanceof ReferralRejected.WithdrawnBefore
                    ? Refused.withoutKeeping(rejection.problem())
                    : new Refused(rejection.problem());
        }
    }

    private void apply(Received received, String ref) {
        if (!received.recipient().equals(RECIPIENT)) {
            throw new Refused(Problem.of(
                    "wrong-recipient", 422, "Falscher Empfänger", "Verschlüsseln Sie für %s.".formatted(RECIPIENT)));
        }
        if (AGREED.contains(received.envelope().type())
                && county.sending(
                                received.agency(),
                                Types.bare(received.envelope().type()))
                        .isEmpty()) {
            throw new Refused(NotAgreed.problem());
        }
        Actor agency = actor(received.agency());
        switch (received.envelope().type()) {
            case SUBMITTED -> referrals.submit(agency, ref, received.content(ReferralSubmission.class));
            case ANSWERED ->
                referrals.answer(
                        agency, ref, received.content(InfoAnswered.class).text());
            case WITHDRAWN -> referrals.withdraw(agency, ref);
            case CONSENT_WITHDRAWN -> {
                ConsentWithdrawn consent = received.content(ConsentWithdrawn.class);
                referrals.withdrawConsent(agency, ref, consent.scope(), consent.withdrawnOn());
            }
            default ->
                throw new Refused(Problem.of(
                        "unknown-type", 422, "Unbekannte Nachrichtenart", "Diese Art gibt es auf diesem Topic nicht."));
        }
    }

    private static Actor actor(String agency) {
        return new Actor(agency, agency, agency, null, Set.of(Role.AGENCY_SYSTEM));
    }
}
