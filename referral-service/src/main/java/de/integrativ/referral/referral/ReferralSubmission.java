package de.integrativ.referral.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrativ.referral.consent.GivenConsent;
import de.integrativ.referral.eligibility.Applicant;
import de.integrativ.referral.person.Person;
import de.integrativ.referral.person.Residence;
import de.integrativ.referral.person.Situation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A referral as a Jobcenter hands it in, by its own system or by its staff.
 *
 * @param unit the local Jobcenter
 * @param needs clearing domains, two digits each
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralSubmission(
        @NotNull String unit,
        @Nullable String caseWorker,
        @NotNull String programme,
        @NotNull LocalDate submittedOn,
        @NotNull @Valid Person person,
        @NotNull @Valid Residence residence,

        @NotNull String benefitRegime,

        @NotNull Boolean migrationHistory,
        @NotNull List<String> needs,
        @Nullable Boolean otherCaseManagement,
        @Nullable String reason,
        @NotNull List<@Valid GivenConsent> consents) {

    Situation situation() {
        return new Situation(residence, benefitRegime, migrationHistory, needs, otherCaseManagement, reason);
    }

    Applicant applicant() {
        return new Applicant(
                person.birthDate(),
                submittedOn,
                benefitRegime,
                migrationHistory,
                person.municipality(),
                needs,
                otherCaseManagement);
    }

    /** Whoever is signed in has taken the consents down. */
    ReferralSubmission recordedBy(String actor) {
        return with(consents.stream().map(consent -> consent.recordedBy(actor)).toList());
    }

    ReferralSubmission with(List<GivenConsent> others) {
        return new ReferralSubmission(
                unit,
                caseWorker,
                programme,
                submittedOn,
                person,
                residence,
                benefitRegime,
                migrationHistory,
                needs,
                otherCaseManagement,
                reason,
                others);
    }
}
