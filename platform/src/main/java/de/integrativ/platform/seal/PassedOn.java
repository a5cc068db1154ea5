package de.integrativ.platform.seal;

import de.integrativ.platform.config.ThisService;
import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.Ref;
import de.integrativ.platform.event.Topics;
import de.integrativ.platform.seal.Unsealable.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jose4j.jwx.Headers;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * Opens what an agency sealed for this service and another one met and passed on unread. There are no record headers
 * any more: its place is what its own protected headers say, and the signature proves the agency.
 */
@ApplicationScoped
public class PassedOn {

    /** @param json the content, which the agency signed */
    public record Opened(UUID id, String type, String agency, Ref ref, String json) {}

    private final Sealing sealing;
    private final ThisService service;

    PassedOn(Sealing sealing, ThisService service) {
        this.sealing = sealing;
        this.service = service;
    }

    /** @throws Unsealable if it is not for us, or not of the agency whose topic it names */
    public Opened open(String jose) throws Unsealable {
        Envelope claimed = claimed(jose);
        String agency = Topics.agency(claimed.topic());
        String json = sealing.open(claimed, agency, service.party(), jose);
        return new Opened(claimed.id(), claimed.type(), agency, new Ref(claimed.key()), json);
    }

    private static Envelope claimed(String jose) throws Unsealable {
        try {
            Headers headers = JsonWebStructure.fromCompactSerialization(jose).getHeaders();
            String topic = text(headers, "topic");
            String source = Topics.sender(topic);
            if (!source.startsWith("/agency/")) {
                throw new Unsealable(Reason.MISBOUND, "not of an agency");
            }
            Object epoch = headers.getObjectHeaderValue("epoch");
            return new Envelope(
                    UUID.fromString(text(headers, "ceid")),
                    text(headers, "typ"),
                    source,
                    topic,
                    text(headers, "ref"),
                    Long.parseLong(text(headers, "seq")),
                    epoch == null ? 1 : Integer.parseInt(epoch.toString()),
                    Instant.EPOCH,
                    Instant.EPOCH);
        } catch (JoseException | IllegalArgumentException e) {
            throw new Unsealable(Reason.NOT_SEALED, "not a compact JWE with its place in its headers");
        }
    }

    private static String text(Headers headers, String name) throws Unsealable {
        @Nullable Object value = headers.getObjectHeaderValue(name);
        if (value == null) {
            throw new Unsealable(Reason.MISBOUND, "no header " + name);
        }
        return value.toString();
    }
}
