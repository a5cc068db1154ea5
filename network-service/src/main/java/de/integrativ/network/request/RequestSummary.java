package de.integrativ.network.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A line of the list: nothing that was disclosed.
 *
 * @param kind code of the partner's kind
 */
public record RequestSummary(
        UUID id,
        String partner,
        String kind,
        RequestState state,
        Instant receivedAt,
        LocalDate acknowledgeBy,
        LocalDate answerBy) {}
