package de.integrativ.referral.referral;

import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.restore.Ended;
import de.integrativ.platform.restore.EndsAgain;
import de.integrativ.referral.consent.ConsentScope;
import de.integrativ.referral.consent.Consents;
import de.integrativ.referral.consent.KeptConsent;
import de.integrativ.referral.person.Persons;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What the person has taken back, and who was erased, stays so when an older database takes this one's place: the consent that is there again
 * is withdrawn again, and a referral that the Jobcenter's topic brings once more meets the bar under its reference.
 */
@ApplicationScoped
class EndedBefore implements EndsAgain {

    private static final String CONSENT = "consent";
    private static final Actor SYSTEM = new Actor("referral-service", "referral-service", "", null, Set.of());

    private final Referrals referrals;
    private final Consents consents;
    private final WithdrawConsent withdraw;
    private final Persons persons;

    EndedBefore(Referrals referrals, Consents consents, WithdrawConsent withdraw, Persons persons) {
        this.referrals = referrals;
        this.consents = consents;
        this.withdraw = withdraw;
        this.persons = persons;
    }

    static List<Ended> withdrawn(ReferralHead referral, KeptConsent consent, LocalDate on) {
        List<Ended> ended = new ArrayList<>();
        ended.add(new Ended(CONSENT, referral.id().value() + "/" + consent.id(), on));
        String ref = referral.origin().agencyRef();
        if (consent.scope() == ConsentScope.C1 && ref != null) {
            ended.add(new Ended(
                    AgencyReferrals.REFERRAL,
                    AgencyReferrals.barId(referral.origin().agency(), ref),
                    on));
        }
        return ended;
    }

    @Override
    public void endAgain(Ended ended) {
        if (ended.object().equals(Persons.PERSON)) {
            persons.deleteById(UUID.fromString(ended.id()));
        }
        if (ended.object().equals(CONSENT)) {
            int between = ended.id().indexOf('/');
            ReferralId referral = new ReferralId(UUID.fromString(ended.id().substring(0, between)));
            UUID consent = UUID.fromString(ended.id().substring(between + 1));
            referrals.toChange(referral).ifPresent(found -> consents.of(referral.value(), consent)
                    .filter(kept -> kept.inForceOn(ended.on()))
                    .ifPresent(kept -> withdraw.withdraw(found, kept, ended.on(), SYSTEM)));
        }
    }
}
