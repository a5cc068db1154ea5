package de.integrativ.platform.inbox;

import de.integrativ.platform.config.ThisService;
import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.seal.Sealing;
import de.integrativ.platform.seal.Unsealable;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Facts that wait are kept encrypted for this service itself: among them are those that say more than they may, and
 * nobody who reads the database or a backup of it shall read that. See docs/adr/0601-facts-to-ways.md.
 */
@ApplicationScoped
class SealedKeeping {

    private final Sealing sealing;
    private final ThisService service;

    SealedKeeping(Sealing sealing, ThisService service) {
        this.sealing = sealing;
        this.service = service;
    }

    /** @return none for what stays as it came: it is encrypted already, or a signal */
    byte @Nullable [] sealed(UUID parkingId, ConsumerRecord<String, byte[]> record) {
        if (record.value() == null || !record.topic().startsWith("facts.")) {
            return null;
        }
        // Any bytes come back as they were: what is malformed may be no text at all.
        String text = new String(record.value(), StandardCharsets.ISO_8859_1);
        return sealing.seal(place(parkingId, record.topic()), service.party(), text)
                .getBytes(StandardCharsets.US_ASCII);
    }

    byte[] opened(UUID parkingId, String topic, byte[] sealed) {
        try {
            String jose = new String(sealed, StandardCharsets.US_ASCII);
            return sealing.open(place(parkingId, topic), service.party(), service.party(), jose)
                    .getBytes(StandardCharsets.ISO_8859_1);
        } catch (Unsealable e) {
            throw new IllegalStateException("what was parked as " + parkingId + " does not open any more", e);
        }
    }

    /** Bound to its row: it cannot be passed off as another's content. */
    private Envelope place(UUID parkingId, String topic) {
        return new Envelope(parkingId, "parked", service.source(), topic, "parked", 1, 1, Instant.EPOCH, Instant.EPOCH);
    }
}
