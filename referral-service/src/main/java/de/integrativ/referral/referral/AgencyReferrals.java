package de.integrativ.referral.referral;

import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.inbox.Bars;
import de.integrativ.referral.consent.ConsentScope;
import de.integrativ.referral.consent.ConsentState;
import de.integrativ.referral.consent.Consents;
import de.integrativ.referral.consent.GivenConsent;
import de.integrativ.referral.consent.KeptConsent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a Jobcenter's own system does, under its own reference. Needs a running transaction of the consumer. */
@ApplicationScoped
public class AgencyReferrals {

    static final String REFERRAL = "referral";

    private final Referrals referrals;
    private final Consents consents;
    private final SubmitReferral submit;
    private final AnswerInquiry answer;
    private final WithdrawReferral withdraw;
    private final WithdrawConsent withdrawConsent;
    private final Bars bars;

    AgencyReferrals(
            Referrals referrals,
            Consents consents,
            SubmitReferral submit,
            AnswerInquiry answer,
            WithdrawReferral withdraw,
            WithdrawConsent withdrawConsent,
            Bars bars) {
        this.referrals = referrals;
        this.consents = consents;
        this.submit = submit;
        this.answer = answer;
        this.withdraw = withdraw;
        this.withdrawConsent = withdrawConsent;
        this.bars = bars;
    }

    /**
     * A withdrawal that came before it stays in force: then nothing of the person is kept.
     *
     * <p>A second submission under the same reference can only bring the consent that the first one lacked.
     */
    public void submit(Actor agency, String ref, ReferralSubmission submission) {
        if (bars.stands(REFERRAL, barId(agency, ref))) {
            throw new ReferralRejected.WithdrawnBefore();
        }
        List<GivenConsent> given = submission.consents().stream()
                .filter(consent -> !bars.stands(bar(consent.scope()), barId(agency, ref)))
                .toList();
        Optional<Referral> known = find(agency, ref);
        if (known.isEmpty()) {
            submit.submit(submission.with(given), agency.agency(), ref, agency);
            return;
        }
        if (known.get().state() != ReferralState.CONSENT_PENDING) {
            throw new ReferralRejected.AlreadyReferred();
        }
        submit.again(known.get(), submission.with(given), agency);
    }

    public void answer(Actor agency, String ref, String text) {
        answer.answer(the(agency, ref), text, agency);
    }

    /** May come before the referral itself. */
    public void withdraw(Actor agency, String ref) {
        Optional<Referral> known = find(agency, ref);
        if (known.isEmpty()) {
            bars.leave(REFERRAL, barId(agency, ref));
        } else {
            withdraw.withdraw(known.get(), agency);
        }
    }

    /**
     * Every consent of that scope that is in force. May come before the referral itself: without C1 nothing of the person
     * may be stored; any other consent stops only what rests on it, so it alone never counts.
     */
    public void withdrawConsent(Actor agency, String ref, ConsentScope scope, LocalDate on) {
        Optional<Referral> known = find(agency, ref);
        if (known.isEmpty()) {
            bars.leave(bar(scope), barId(agency, ref));
            return;
        }
        Referral referral = known.get();
        for (KeptConsent consent : consents.of(referral.id().value())) {
            if (consent.scope() == scope && consent.state() == ConsentState.GRANTED) {
                withdrawConsent.withdraw(referral, consent, on, agency);
            }
        }
    }

    private Referral the(Actor agency, String ref) {
        return find(agency, ref).orElseThrow(ReferralRejected.UnknownReference::new);
    }

    private static String bar(ConsentScope scope) {
        return scope == ConsentScope.C1 ? REFERRAL : "consent-" + scope;
    }

    /** No two agencies' references can meet. */
    private static String barId(Actor agency, String ref) {
        return barId(agency.agency(), ref);
    }

    static String barId(String agency, String ref) {
        return agency + "/" + ref;
    }

    private Optional<Referral> find(Actor agency, String ref) {
        return referrals.toChange(agency.agency(), ref);
    }
}
