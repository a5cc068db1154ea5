package de.integrativ.referral.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrativ.referral.consent.GivenConsent;
import de.integrativ.referral.eligibility.Applicant;
import de.integrativ.referral.person.Person;
import de.integrativ.referral.person.Residence;
import de.integrativ.referral.person.Situation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
        @NotBlank @Size(max = 60) String unit,
        @Size(max = 100) @Nullable String caseWorker,
        @NotBlank @Size(max = 60) String programme,
        @NotNull LocalDate submittedOn,
        @NotNull @Valid Person person,
        @NotNull @Valid Residence residence,

        @NotNull @Pattern(regexp = "SGB2|SGB3|SGB8|SGB12|ASYLBLG|BAFOEG_BAB|NONE|UNK")
        String benefitRegime,

        boolean migrationHistory,
        @NotNull @Size(max = 16) List<@Pattern(regexp = "0[1-9]|1[0-6]") String> needs,
        @Nullable Boolean otherCaseManagement,
        @Size(max = 4000) @Nullable String reason,
        @NotNull @Size(max = 5) List<@Valid GivenConsent> consents) {

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
}
