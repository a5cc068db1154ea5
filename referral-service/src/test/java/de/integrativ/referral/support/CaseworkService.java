package de.integrativ.referral.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrativ.testing.TestBroker;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Casework's side of one way: its signals, in order. */
public final class CaseworkService {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOPIC = "signals.from.casework-service";

    private final UUID journey;
    private final UUID evaluation = UUID.randomUUID();
    private long sequence;

    private CaseworkService(UUID journey) {
        this.journey = journey;
    }

    public static CaseworkService of(UUID journey) {
        return new CaseworkService(journey);
    }

    /** The answer to C9. */
    public void evaluation(String state) {
        signal(
                "platform.consent-state.v1",
                JSON.createObjectNode()
                        .put("consentId", evaluation.toString())
                        .put("scope", "C9")
                        .put("state", state)
                        .put("since", "2026-07-10"));
    }

    public void receipt(String messageId) {
        signal(
                "platform.handover-receipt.v1",
                JSON.createObjectNode()
                        .put("messageId", messageId)
                        .put("topic", "handover.to.casework-service")
                        .put("outcome", "APPLIED"));
    }

    public void signal(String type, JsonNode body) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(TOPIC, journey.toString(), body.toString().getBytes(StandardCharsets.UTF_8));
        sequence++;
        String now = Instant.now().toString();
        Map<String, Object> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", UUID.randomUUID());
        headers.put("ce_type", "de.integrativ." + type);
        headers.put("ce_source", "/casework-service");
        headers.put("ce_time", now);
        headers.put("ce_journeyid", journey);
        headers.put("ce_sequence", sequence);
        headers.put("ce_epoch", 1);
        headers.put("ce_occurredat", now);
        headers.put("ce_recordedat", now);
        headers.put("content-type", "application/json");
        headers.forEach(
                (name, value) -> message.headers().add(name, value.toString().getBytes(StandardCharsets.UTF_8)));
        TestBroker.send(TestBroker.service("casework-service"), message);
    }
}
