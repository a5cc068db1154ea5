package de.integrativ.gateway.supportcase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of the list; for the Jobcenter casework tells no name. */
public record CaseRow(
        String id,
        @Nullable String referralId,
        @Nullable String personName,
        String phase,
        @Nullable String caseManager,
        @Nullable LocalDate startedOn,
        @Nullable String nextStep,
        @Nullable LocalDate planDue) {

    CaseRow of(@Nullable String name) {
        return new CaseRow(id, referralId, name, phase, caseManager, startedOn, nextStep, planDue);
    }
}
