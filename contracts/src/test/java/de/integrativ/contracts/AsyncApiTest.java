package de.integrativ.contracts;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AsyncApiTest {

    private static final Contracts CONTRACTS = Contracts.load();
    private static final AsyncApi API = AsyncApi.read();

    @Test
    void it_describes_every_type_that_there_is_by_its_schema_and_no_other() {
        SortedMap<String, String> expected = new TreeMap<>();
        CONTRACTS.types().forEach(type -> expected.put(type, "./" + Contracts.schemaFile(type)));

        assertEquals(expected, API.schemasByType());
    }

    @Test
    void every_type_travels_on_a_channel() {
        assertEquals(new TreeSet<>(CONTRACTS.types()), API.typesInChannels());
    }

    @Test
    void every_reference_within_it_leads_somewhere() {
        assertDoesNotThrow(() -> API.document().findValues("$ref").stream()
                .map(JsonNode::asText)
                .filter(ref -> ref.startsWith("#"))
                .forEach(API::follow));
    }

    @Test
    void every_channel_has_a_sender_and_a_receiver() {
        TreeSet<String> channels = new TreeSet<>();
        API.document().get("channels").fieldNames().forEachRemaining(channels::add);

        assertEquals(channels, channelsOf("send"));
        assertEquals(channels, channelsOf("receive"));
    }

    private static TreeSet<String> channelsOf(String action) {
        TreeSet<String> channels = new TreeSet<>();
        for (JsonNode operation : API.document().get("operations")) {
            if (operation.get("action").asText().equals(action)) {
                channels.add(operation.at("/channel/$ref").asText().substring("#/channels/".length()));
            }
        }
        return channels;
    }
}
