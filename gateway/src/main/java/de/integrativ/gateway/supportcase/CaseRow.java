package de.integrativ.gateway.supportcase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of the list; for the Jobcenter without name. */
public record CaseRow(
        String id,
        @Nullable String referralId,
        @Nullable String personName,
        String phase,
        @Nullable String caseManager,
        @Nullable LocalDate startedOn,
        @Nullable String nextStep,
        @Nullable LocalDate planDue) {}
