package de.integrativ.network.request.messaging;

import de.integrativ.network.request.ComposedRequest;
import de.integrativ.platform.event.Envelope;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code casework.request-composed.v1}. */
record RequestComposedBody(
        UUID requestId,
        UUID disclosureId,
        String partner,
        String kind,
        String purpose,
        Basis basis,
        String identityLevel,
        @Nullable Map<String, Object> fields,
        @Nullable String message,
        LocalDate acknowledgeBy,
        LocalDate answerBy,
        String caseManager,
        @Nullable SealedBody sealed) {

    record Basis(String scope, @Nullable UUID consentId) {}

    ComposedRequest composed(Envelope handover, LocalDate sentOn) {
        return new ComposedRequest(
                requestId,
                disclosureId,
                partner,
                kind,
                purpose,
                basis.consentId(),
                identityLevel,
                fields == null ? Map.of() : fields,
                message,
                sentOn,
                acknowledgeBy,
                answerBy,
                caseManager,
                sealed == null ? null : sealed.forPartner(partner, handover));
    }
}
