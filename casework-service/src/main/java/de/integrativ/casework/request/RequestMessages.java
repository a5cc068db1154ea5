package de.integrativ.casework.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrativ.platform.outbox.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bodies of what goes to network-service and, sealed inside, to a partner's own system. */
final class RequestMessages {

    static final String COMPOSED = "de.integrativ.casework.request-composed.v1";
    static final String RECALLED = "de.integrativ.casework.request-recalled.v1";
    static final String REFUSED = "de.integrativ.casework.partner-message-refused.v1";
    static final String SENT = "de.integrativ.casework.request-sent.v1";
    static final String WITHDRAWN = "de.integrativ.casework.request-withdrawn.v1";
    static final String STATE = "de.integrativ.casework.request-state.v1";

    private RequestMessages() {}

    /** Fields and message are absent where a sealed message holds them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Composed(
            UUID requestId,
            UUID disclosureId,
            String partner,
            String kind,
            String purpose,
            BasisBody basis,
            String identityLevel,
            @Nullable Map<String, Object> fields,
            @Nullable String message,
            LocalDate acknowledgeBy,
            LocalDate answerBy,
            String caseManager,
            @Nullable SealedBody sealed) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BasisBody(String scope, @Nullable UUID consentId) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RecalledBody(
            UUID requestId,
            UUID disclosureId,
            String partner,
            LocalDate recalledOn,
            @Nullable SealedBody sealed) {}

    /** @param messageId the partner's own id of what could not be read, if that much could be */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RefusedBody(
            UUID requestId,
            String partner,
            String type,
            @Nullable UUID messageId) {}

    /** To the partner. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SentBody(
            String kind,
            String purpose,
            Map<String, Object> fields,
            @Nullable String message,
            LocalDate acknowledgeBy,
            LocalDate answerBy) {}

    /** To the partner. */
    record WithdrawnBody(LocalDate recalledOn, LocalDate deleteBy) {}

    record StateBody(UUID requestId, RequestState state) {}

    record SealedBody(
            UUID eventId,
            String topic,
            String ref,
            long sequence,
            String type,
            Instant occurredAt,
            Instant recordedAt,
            String jose) {

        static SealedBody of(Sealed sealed) {
            var envelope = sealed.envelope();
            return new SealedBody(
                    envelope.id(),
                    envelope.topic(),
                    envelope.key(),
                    envelope.sequence(),
                    envelope.type(),
                    envelope.occurredAt(),
                    envelope.recordedAt(),
                    sealed.jose());
        }
    }
}
