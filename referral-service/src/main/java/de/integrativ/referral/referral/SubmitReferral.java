package de.integrativ.referral.referral;

import de.integrativ.county.County;
import de.integrativ.county.County.Programme;
import de.integrativ.platform.identity.Actor;
import de.integrativ.referral.consent.ConsentScope;
import de.integrativ.referral.consent.Consents;
import de.integrativ.referral.consent.GivenConsent;
import de.integrativ.referral.consent.KeptConsent;
import de.integrativ.referral.eligibility.Eligibility;
import de.integrativ.referral.eligibility.Verdicts;
import de.integrativ.referral.person.Persons;
import de.integrativ.referral.programme.Programmes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes in a referral. With C1 it is submitted at once; without, it waits where KIM doesn't see it. */
@ApplicationScoped
class SubmitReferral {

    private final County county;
    private final Programmes programmes;
    private final Referrals referrals;
    private final Persons persons;
    private final Consents consents;
    private final Verdicts verdicts;
    private final CountyCalendar calendar;
    private final ReferralDesk desk;

    SubmitReferral(
            County county,
            Programmes programmes,
            Referrals referrals,
            Persons persons,
            Consents consents,
            Verdicts verdicts,
            CountyCalendar calendar,
            ReferralDesk desk) {
        this.county = county;
        this.programmes = programmes;
        this.referrals = referrals;
        this.persons = persons;
        this.consents = consents;
        this.verdicts = verdicts;
        this.calendar = calendar;
        this.desk = desk;
    }

    Referral submit(ReferralSubmission submission, String agency, @Nullable String agencyRef, Actor by) {
        SubmissionCheck.check(submission, county, agency, calendar.today());
        Programme programme = programme(submission);
        Referral referral = Referral.draft(
                new Origin(
                        agency,
                        submission.unit(),
                        submission.caseWorker(),
                        agencyRef,
                        UUID.randomUUID().toString(),
                        county.integrationCentre().id()),
                programme);
        UUID id = referral.id().value();
        referrals.persist(referral);
        persons.add(id, submission.person(), submission.situation());
        verdicts.add(id, Eligibility.judge(programme, county.municipalities(), submission.applicant()));
        LocalDate on = submission.submittedOn();
        // What is recorded late waits for its consent from today, or it would expire before anyone could ask.
        ReferralEvent asked = referral.askConsent(on, calendar.due(calendar.today(), "consentPending"));
        if (!take(referral, submission.consents(), on, by)) {
            desk.happened(referral, asked, by);
        }
        return referral;
    }

    /** The same referral, with a consent that the first submission lacked. */
    void again(Referral referral, ReferralSubmission submission, Actor by) {
        SubmissionCheck.check(submission, county, referral.origin().agency(), calendar.today());
        referral.checkHandedInAgain(submission.submittedOn());
        take(referral, submission.consents(), submission.submittedOn(), by);
    }

    /**
     * Keeps the consents and, if C1 is among them and in force, submits: on that day, or when C1 was given if that was later.
     *
     * @return whether C1 was there
     */
    boolean take(Referral referral, List<GivenConsent> given, LocalDate on, Actor by) {
        List<KeptConsent> taken = given.stream()
                .map(consent -> consents.keep(referral.id().value(), consent, by.id()))
                .toList();
        Optional<KeptConsent> c1 = taken.stream()
                .filter(consent ->
                        consent.scope() == ConsentScope.C1 && consent.inForceOn(later(on, consent.grantedOn())))
                .findFirst();
        c1.ifPresent(consent -> {
            LocalDate day = later(on, consent.grantedOn());
            desk.happened(referral, referral.submit(consent, day, calendar.due(day, "referralDecision")), by);
        });
        return c1.isPresent();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Programme programme(ReferralSubmission submission) {
        return programmes
                .inForce(submission.programme(), submission.submittedOn())
                .orElseThrow(() -> new ReferralRejected.Invalid(
                        "programme", "unknown", "Nennen Sie ein Programm, das an diesem Tag galt."));
    }
}
