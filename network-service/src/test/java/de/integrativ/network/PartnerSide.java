package de.integrativ.network;

import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.Known;
import de.integrativ.platform.event.Wire;
import de.integrativ.testing.TestBroker;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A partner's own system: what it says about one request, sealed for casework-service. */
public final class PartnerSide {

    /** @param jose sealed */
    public record Said(Envelope envelope, String jose) {}

    private final String agency;
    private final String ref;
    private long sequence;

    public PartnerSide(String agency, String ref) {
        this.agency = agency;
        this.ref = ref;
    }

    /** @param type e.g. {@code partner.request-answered} */
    public Said say(String type, Object content) {
        return say(type, content, Instant.now());
    }

    /** @param occurredAt when it happened, as the partner says */
    public Said say(String type, Object content, Instant occurredAt) {
        Instant now = Instant.now();
        Envelope envelope = new Envelope(
                UUID.randomUUID(),
                "de.integrativ." + type + ".v1",
                "/agency/" + agency,
                "requests.from." + agency,
                ref,
                ++sequence,
                1,
                occurredAt,
                now);
        return new Said(envelope, Parties.seal(envelope, agency, "casework-service", content));
    }

    public Said overKafka(String type, Object content) {
        Said said = say(type, content);
        publish(said);
        return said;
    }

    /** On the agency's topic, signed in as its own system. */
    public static void publish(Said said) {
        Envelope envelope = said.envelope();
        String agency = envelope.topic().substring("requests.from.".length());
        byte[] value = said.jose().getBytes(StandardCharsets.UTF_8);
        TestBroker.send(
                TestBroker.agency(agency),
                new ProducerRecord<>(
                        envelope.topic(),
                        null,
                        envelope.key(),
                        value,
                        Wire.headers(envelope, Known.NOTHING, true, null)));
    }

    /** As CloudEvent in JSON. */
    public static Map<String, Object> json(Said said) {
        Envelope envelope = said.envelope();
        return new HashMap<>(Map.of(
                "specversion", "1.0",
                "id", envelope.id().toString(),
                "type", envelope.type(),
                "source", envelope.source(),
                "ref", envelope.key(),
                "sequence", envelope.sequence(),
                "occurredat", envelope.occurredAt().toString(),
                "recordedat", envelope.recordedAt().toString(),
                "datacontenttype", "application/jose",
                "data", said.jose()));
    }
}
