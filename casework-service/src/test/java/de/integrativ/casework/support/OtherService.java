package de.integrativ.casework.support;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.testing.TestBroker;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Another service, as it hands over to casework-service about one journey: sealed, in order, over the real broker. */
public final class OtherService {

    public static final String US = "casework-service";
    public static final String TO_US = "handover.to.casework-service";

    private final String name;
    private final UUID journey;
    private long sequence;

    private OtherService(String name, UUID journey) {
        this.name = name;
        this.journey = journey;
    }

    public static OtherService referral(UUID journey) {
        return new OtherService("referral-service", journey);
    }

    public static OtherService network(UUID journey) {
        return new OtherService("network-service", journey);
    }

    public UUID journey() {
        return journey;
    }

    /** @param type without the common prefix; @return the message's id */
    public UUID handsOver(String type, JsonNode body) {
        return handsOver(++sequence, type, body);
    }

    public UUID handsOver(long place, String type, JsonNode body) {
        UUID id = UUID.randomUUID();
        TestBroker.send(TestBroker.service(name), message(id, place, "de.integrativ." + type, body));
        return id;
    }

    private ProducerRecord<String, byte[]> message(UUID id, long place, String type, JsonNode body) {
        Map<String, Object> binding = Map.of(
                "ceid", id.toString(),
                "journeyid", journey.toString(),
                "seq", place,
                "epoch", 1,
                "topic", TO_US,
                "recipient", US,
                "typ", type);
        String jose = Sealer.seal(binding, body.toString(), name, US);
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(TO_US, journey.toString(), jose.getBytes(StandardCharsets.UTF_8));
        String now = Instant.now().toString();
        Map<String, Object> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id);
        headers.put("ce_type", type);
        headers.put("ce_source", "/" + name);
        headers.put("ce_time", now);
        headers.put("ce_journeyid", journey);
        headers.put("ce_sequence", place);
        headers.put("ce_epoch", 1);
        headers.put("ce_occurredat", now);
        headers.put("ce_recordedat", now);
        headers.put("content-type", "application/jose");
        headers.forEach(
                (key, value) -> message.headers().add(key, value.toString().getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    public static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    public static boolean isOf(ConsumerRecord<String, byte[]> message, String type) {
        return header(message, "ce_type").equals("de.integrativ." + type);
    }
}
