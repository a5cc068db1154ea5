package de.integrativ.platform.inbox;

import de.integrativ.platform.config.ThisService;
import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.Topics;
import de.integrativ.platform.event.Wire;
import de.integrativ.platform.seal.Sealing;
import de.integrativ.platform.seal.Unsealable;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads a record's headers, checks who sent it, and opens it if it is for us. */
@ApplicationScoped
class Reception {

    private final Sealing sealing;
    private final ThisService service;

    Reception(Sealing sealing, ThisService service) {
        this.sealing = sealing;
        this.service = service;
    }

    Arrival receive(ConsumerRecord<String, byte[]> record) throws Unacceptable {
        String topic = Topics.ordered(record.topic());
        Envelope envelope;
        try {
            envelope = Wire.envelope(record.headers(), topic);
        } catch (Wire.Malformed e) {
            throw new Unacceptable("MALFORMED", "the header " + e.getMessage() + " is missing or not readable", null);
        }
        proveSource(envelope, record);
        return open(envelope, record);
    }

    /** The broker lets only that party write there, so the topic's name proves the source. */
    private static void proveSource(Envelope envelope, ConsumerRecord<String, byte[]> record) throws Unacceptable {
        String expected = Topics.sender(envelope.topic());
        if (expected.isEmpty() ? !envelope.source().endsWith("-service") : !expected.equals(envelope.source())) {
            throw new Unacceptable("MISBOUND", "the source is not who may write here", envelope);
        }
        if (!envelope.key().equals(record.key())) {
            throw new Unacceptable("MISBOUND", "the record's key is not the message's", envelope);
        }
        if (record.value() == null) {
            throw new Unacceptable("MALFORMED", "there is no content", envelope);
        }
    }

    private Arrival open(Envelope envelope, ConsumerRecord<String, byte[]> record) throws Unacceptable {
        String value = new String(record.value(), StandardCharsets.UTF_8);
        try {
            boolean mustBeSealed =
                    Topics.ofAgency(envelope.topic()) || envelope.topic().startsWith("handover.");
            if (!Wire.sealed(record.headers())) {
                if (mustBeSealed) {
                    throw new Unacceptable("NOT_SEALED", "messages here are encrypted", envelope);
                }
                return new Arrival(record, envelope, Wire.known(record.headers()), value, null, null);
            }
            String recipient = sealing.recipient(value);
            boolean ours = recipient.equals(service.party());
            if (!ours && !Topics.ofAgency(envelope.topic())) {
                throw new Unacceptable("MISBOUND", "sealed for another recipient", envelope);
            }
            String sender = envelope.source().substring(envelope.source().lastIndexOf('/') + 1);
            String content = ours ? sealing.open(envelope, sender, recipient, value) : null;
            return new Arrival(record, envelope, Wire.known(record.headers()), content, value, recipient);
        } catch (Unsealable e) {
            throw new Unacceptable(e.reason().name(), String.valueOf(e.getMessage()), envelope);
        } catch (Wire.Malformed e) {
            throw new Unacceptable("MALFORMED", "the header " + e.getMessage() + " is not readable", envelope);
        }
    }
}
