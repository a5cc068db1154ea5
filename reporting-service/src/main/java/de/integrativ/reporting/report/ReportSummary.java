package de.integrativ.reporting.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrativ.reporting.indicator.ReadingPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a report is, without its figures. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportSummary(
        UUID id,
        ReportState state,
        ReadingPeriod period,
        String audience,
        int threshold,
        long ordinal,
        LocalDate readOn,
        String definitions,
        String hash,
        String computedBy,
        Instant computedAt,
        @Nullable String checkedBy,
        @Nullable Instant checkedAt,
        @Nullable String releasedBy,
        @Nullable Instant releasedAt) {}
