package de.integrativ.referral.eligibility;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What the criteria look at.
 *
 * @param submittedOn the day on which the age counts; turning 25 later changes nothing
 * @param municipality AGS
 * @param needs clearing domains, two digits each
 * @param otherCaseManagement none: nobody asked
 */
public record Applicant(
        LocalDate birthDate,
        LocalDate submittedOn,
        String benefitRegime,
        boolean migrationHistory,
        String municipality,
        Collection<String> needs,
        @Nullable Boolean otherCaseManagement) {

    /** Full years. Someone born on 29 February turns a year older on 1 March of a common year. */
    public int ageAtSubmission() {
        return Period.between(birthDate, submittedOn).getYears();
    }
}
