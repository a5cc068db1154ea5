package de.integrativ.casework.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import de.integrativ.platform.config.ThisService;
import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.json.MessageJson;
import de.integrativ.platform.seal.Sealing;
import de.integrativ.platform.seal.Unsealable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jose4j.jwx.Headers;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** Opens what a partner's own system sealed for this service, and seals what must not be read here yet. */
@ApplicationScoped
class SealedLetters {

    static final String ANSWERED = "de.integrativ.partner.request-answered.v1";
    static final String REJECTED = "de.integrativ.partner.request-rejected.v1";

    private static final String REJECTION = "REJECTED";
    private static final Logger LOG = Logger.getLogger(SealedLetters.class);

    private final Sealing sealing;
    private final MessageJson json;
    private final ThisService service;
    private final Clock clock;

    SealedLetters(Sealing sealing, MessageJson json, ThisService service, Clock clock) {
        this.sealing = sealing;
        this.json = json;
        this.service = service;
        this.clock = clock;
    }

    /** Nothing if it is not the partner's word on this very request, sealed for us. */
    Optional<PartnerAnswer> open(NetworkRequest request, String jose, String type) {
        try {
            Sending sending = Objects.requireNonNull(request.sending());
            String ref = Objects.requireNonNull(sending.ref(), "the partner has no system of its own");
            String partner = request.enquiry().partner();
            Envelope claimed = claimed(jose, type, "requests.from." + partner, ref, "/agency/" + partner);
            Body body = json.read(sealing.open(claimed, partner, service.party(), jose), Body.class);
            return Optional.of(body.answer(type));
        } catch (Unsealable | JoseException | JsonProcessingException | RuntimeException e) {
            LOG.warnf(
                    "an answer to %s does not open: %s",
                    request.id(), e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** The id that the partner's system gave it, as far as it can be read from outside. */
    Optional<UUID> id(String jose) {
        try {
            Headers headers = JsonWebStructure.fromCompactSerialization(jose).getHeaders();
            return Optional.of(UUID.fromString(String.valueOf(headers.getObjectHeaderValue("ceid"))));
        } catch (JoseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** For ourselves alone, bound to the request. */
    String seal(NetworkRequest request, Letter letter) {
        Instant now = clock.instant();
        Envelope envelope = new Envelope(
                request.id(),
                "quarantine",
                service.source(),
                "handover.to.quarantine",
                request.id().toString(),
                1,
                1,
                now,
                now);
        return sealing.seal(envelope, service.party(), json.write(letter));
    }

    /** Id and place are the partner's to say; who, to whom, about what is ours to expect. */
    private static Envelope claimed(String jose, String type, String topic, String ref, String source)
            throws JoseException {
        Headers headers = JsonWebStructure.fromCompactSerialization(jose).getHeaders();
        UUID id = UUID.fromString(String.valueOf(headers.getObjectHeaderValue("ceid")));
        long sequence = Long.parseLong(String.valueOf(headers.getObjectHeaderValue("seq")));
        Object epoch = headers.getObjectHeaderValue("epoch");
        int said = epoch == null ? 1 : Integer.parseInt(epoch.toString());
        return new Envelope(id, type, source, topic, ref, sequence, said, Instant.EPOCH, Instant.EPOCH);
    }

    record Body(
            LocalDate on,
            @Nullable String outcome,
            @Nullable String text,
            @Nullable String reason) {

        PartnerAnswer answer(String type) {
            return type.equals(REJECTED)
                    ? new PartnerAnswer(REJECTION, reason, on)
                    : new PartnerAnswer(Objects.requireNonNull(outcome), text, on);
        }
    }
}
