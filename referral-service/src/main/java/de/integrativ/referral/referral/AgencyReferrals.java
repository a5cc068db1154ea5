package de.integrativ.referral.referral;

import de.integrativ.platform.identity.Actor;
import de.integrativ.referral.consent.Consent;
import de.integrativ.referral.consent.ConsentScope;
import de.integrativ.referral.consent.ConsentState;
import de.integrativ.referral.consent.Consents;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** What a Jobcenter's own system does, under its own reference. Needs a running transaction of the consumer. */
@ApplicationScoped
public class AgencyReferrals {

    private final Referrals referrals;
    private final Consents consents;
    private final SubmitReferral submit;
    private final AnswerInquiry answer;
    private final WithdrawReferral withdraw;
    private final WithdrawConsent withdrawConsent;

    AgencyReferrals(
            Referrals referrals,
            Consents consents,
            SubmitReferral submit,
            AnswerInquiry answer,
            WithdrawReferral withdraw,
            WithdrawConsent withdrawConsent) {
        this.referrals = referrals;
        this.consents = consents;
        this.submit = submit;
        this.answer = answer;
        this.withdraw = withdraw;
        this.withdrawConsent = withdrawConsent;
    }

    public boolean knows(Actor agency, String ref) {
        return find(agency, ref).isPresent();
    }

    /** A second submission under the same reference can only bring the consent that the first one lacked. */
    public void submit(Actor agency, String ref, ReferralSubmission submission) {
        Optional<Referral> known = find(agency, ref);
        if (known.isEmpty()) {
            submit.submit(submission, agency.agency(), ref, agency);
            return;
        }
        if (known.get().state() != ReferralState.CONSENT_PENDING) {
            throw new ReferralRejected.AlreadyReferred();
        }
        submit.take(known.get(), submission.consents(), submission.submittedOn(), agency);
    }

    public void answer(Actor agency, String ref, String text) {
        answer.answer(the(agency, ref), text, agency);
    }

    public void withdraw(Actor agency, String ref) {
        withdraw.withdraw(the(agency, ref), agency);
    }

    /** Every consent of that scope that is in force; none in force: nothing is left to be withdrawn. */
    public void withdrawConsent(Actor agency, String ref, ConsentScope scope, LocalDate on) {
        Referral referral = the(agency, ref);
        for (Consent consent : consents.of(referral.id().value())) {
            if (consent.scope() == scope && consent.state() == ConsentState.GRANTED) {
                withdrawConsent.withdraw(referral, consent, on, agency);
            }
        }
    }

    private Referral the(Actor agency, String ref) {
        return find(agency, ref).orElseThrow(ReferralRejected.UnknownReference::new);
    }

    private Optional<Referral> find(Actor agency, String ref) {
        return referrals.toChange(agency.agency(), ref);
    }
}
