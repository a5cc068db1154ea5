package de.integrativ.referral.referral;

import de.integrativ.county.County;
import de.integrativ.platform.problem.Problem.FieldError;
import de.integrativ.referral.consent.ConsentScope;
import de.integrativ.referral.consent.GivenConsent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a form or schema cannot see: days against each other and against today, and what the county knows. */
final class SubmissionCheck {

    /** Nobody younger is entitled to the Jobcenter's benefits (§7(1) SGB II, §36 SGB I). */
    private static final int YOUNGEST = 15;

    private static final int OLDEST = 120;

    private SubmissionCheck() {}

    /** @throws ReferralRejected.Invalid naming each field and its remedy */
    static void check(ReferralSubmission submission, County county, String agency, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        if (submission.submittedOn().isAfter(today)) {
            errors.add(new FieldError(
                    "submittedOn", "in-future", "Der Tag der Zuweisung darf nicht in der Zukunft liegen."));
        }
        checkAge(submission, errors);
        checkUnit(submission, county, agency, errors);
        AgreedFields.check(submission, county, agency, errors);
        for (int i = 0; i < submission.consents().size(); i++) {
            checkConsent(submission.consents().get(i), "consents[" + i + "].", today, errors);
        }
        throwIfAny(errors);
    }

    static void check(GivenConsent consent, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        checkConsent(consent, "", today, errors);
        throwIfAny(errors);
    }

    private static void checkAge(ReferralSubmission submission, List<FieldError> errors) {
        int age = submission.applicant().ageAtSubmission();
        if (age < YOUNGEST) {
            errors.add(new FieldError(
                    "person.birthDate",
                    "too-young",
                    "Zugewiesen werden kann erst, wer " + YOUNGEST + " Jahre alt ist."));
        }
        if (age > OLDEST) {
            errors.add(new FieldError("person.birthDate", "too-old", "Prüfen Sie das Jahr des Geburtsdatums."));
        }
    }

    private static void checkUnit(
            ReferralSubmission submission, County county, String agency, List<FieldError> errors) {
        boolean known = county.organisation(agency).stream()
                .flatMap(organisation -> organisation.units().stream())
                .anyMatch(unit -> unit.id().equals(submission.unit()));
        if (!known) {
            errors.add(new FieldError("unit", "unknown", "Nennen Sie eine Geschäftsstelle Ihres Jobcenters."));
        }
    }

    private static void checkConsent(GivenConsent consent, String field, LocalDate today, List<FieldError> errors) {
        if (consent.scope() != ConsentScope.C1 && consent.scope() != ConsentScope.C3) {
            errors.add(new FieldError(
                    field + "scope", "not-yours", "Das Jobcenter nimmt nur die Einwilligungen C1 und C3 auf."));
        }
        if (consent.grantedOn().isAfter(today)) {
            errors.add(new FieldError(
                    field + "grantedOn", "in-future", "Der Tag der Einwilligung darf nicht in der Zukunft liegen."));
        }
        LocalDate until = consent.validUntil();
        if (until != null && until.isBefore(consent.grantedOn())) {
            errors.add(new FieldError(
                    field + "validUntil", "before-granted", "Die Einwilligung kann nicht vor ihrem Beginn enden."));
        }
    }

    private static void throwIfAny(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new ReferralRejected.Invalid(errors);
        }
    }
}
