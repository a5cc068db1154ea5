package de.integrativ.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrativ.contracts.Contracts;
import de.integrativ.platform.event.Wire;
import de.integrativ.testing.TopicReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What this service says to casework-service and to everyone; each message must keep its contract. */
public final class Heard implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Contracts CONTRACTS = Contracts.load();

    private final TopicReader handovers = TopicReader.fromNowOn("handover.to.casework-service");
    private final TopicReader signals = TopicReader.fromNowOn("signals.from.network-service");

    /** Waits for a handover of that type about that journey; returns its content. */
    public JsonNode handover(String type, UUID journey) {
        ConsumerRecord<String, byte[]> message = handovers.await(type, m -> is(m, type, journey));
        return kept(type, Parties.open(new String(message.value(), StandardCharsets.UTF_8), "casework-service"));
    }

    public JsonNode signal(String type, UUID journey) {
        ConsumerRecord<String, byte[]> message = signals.await(type, m -> is(m, type, journey));
        return kept(type, json(message));
    }

    /** All states that were told of that journey's requests so far. */
    public List<String> states(UUID journey) {
        return signals.seen().stream()
                .filter(m -> is(m, "network.request-state", journey))
                .map(m -> json(m).path("state").asText())
                .toList();
    }

    private static boolean is(ConsumerRecord<String, byte[]> message, String type, UUID journey) {
        String wanted = "de.integrativ." + type + ".v1";
        return wanted.equals(Wire.optional(message.headers(), "ce_type"))
                && journey.toString().equals(message.key());
    }

    private static JsonNode kept(String type, JsonNode body) {
        var complaints = CONTRACTS.validate("de.integrativ." + type + ".v1", body);
        if (!complaints.isEmpty()) {
            throw new AssertionError(type + " breaks its contract: " + complaints);
        }
        return body;
    }

    private static JsonNode json(ConsumerRecord<String, byte[]> message) {
        try {
            return Objects.requireNonNull(JSON.readTree(message.value()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        handovers.close();
        signals.close();
    }
}
