package de.integrativ.network.request;

import de.integrativ.platform.outbox.Sealed;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as casework-service composed it under a consent or statute.
 *
 * @param partner id of the organisation it goes to
 * @param kind code of the partner's kind or of what is asked
 * @param consentId the consent it rests on; none on a statutory basis
 * @param fields exactly what is disclosed; nothing where sealed
 * @param sealed the same for a partner with a system of its own, which alone can read it
 * @param sentOn the day it was composed
 */
public record ComposedRequest(
        UUID requestId,
        UUID disclosureId,
        String partner,
        String kind,
        String purpose,
        @Nullable UUID consentId,
        String identityLevel,
        Map<String, Object> fields,
        @Nullable String message,
        LocalDate sentOn,
        LocalDate acknowledgeBy,
        LocalDate answerBy,
        String caseManager,
        @Nullable Sealed sealed) {

    /** The same, of someone whose case it has become. */
    ComposedRequest of(String nowManaging) {
        return new ComposedRequest(
                requestId,
                disclosureId,
                partner,
                kind,
                purpose,
                consentId,
                identityLevel,
                fields,
                message,
                sentOn,
                acknowledgeBy,
                answerBy,
                nowManaging,
                sealed);
    }
}
