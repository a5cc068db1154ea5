package de.integrativ.gateway.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of the list. */
public record ReferralRow(
        String id,
        String state,
        @Nullable String personName,
        String programme,
        String agency,
        String unit,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate decisionDue,
        @Nullable String caseManager) {

    /** The deadline is of interest until it is kept. */
    public boolean undecided() {
        return state.equals("SUBMITTED") || state.equals("INFO_REQUESTED");
    }
}
