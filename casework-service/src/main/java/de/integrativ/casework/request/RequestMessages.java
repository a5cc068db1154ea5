package de.integrativ.casework.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.Known;
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

    /** The last place that a restored sender knows. */
    record KnownBody(int epoch, long sequence) {

        static KnownBody of(Known known) {
            return new KnownBody(known.epoch(), known.sequence());
        }
    }

    record StateBody(UUID requestId, RequestState state) {}

    /** @param known only with the first message of a raised epoch */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SealedBody(
            UUID eventId,
            String topic,
            String ref,
            long sequence,
            int epoch,
            @Nullable KnownBody known,
            String type,
            Instant occurredAt,
            Instant recordedAt,
            String jose) {

        static SealedBody of(Sealed sealed) {
            Envelope envelope = sealed.envelope();
            boolean first = envelope.epoch() > 1 && envelope.sequence() == 1;
            return new SealedBody(
                    envelope.id(),
                    envelope.topic(),
                    envelope.key(),
                    envelope.sequence(),
                    envelope.epoch(),
                    first ? KnownBody.of(sealed.known()) : null,
                    envelope.type(),
                    envelope.occurredAt(),
                    envelope.recordedAt(),
                    sealed.jose());
        }
    }
}
