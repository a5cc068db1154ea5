package de.integrativ.casework.emergency;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param personName as far as the reader may see the person at this moment
 * @param reviewedBy none while the review is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EmergencyView(
        UUID id,
        UUID caseId,
        @Nullable String personName,
        String openedBy,
        String reason,
        Instant openedAt,
        Instant endsAt,
        boolean inForce,
        @Nullable String reviewedBy,
        @Nullable Boolean justified,
        @Nullable String word) {}
