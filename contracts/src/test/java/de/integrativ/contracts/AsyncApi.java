package de.integrativ.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** {@code asyncapi.yaml} with its references followed. */
record AsyncApi(JsonNode document) {

    static AsyncApi read() {
        return new AsyncApi(ContractFiles.yaml("asyncapi.yaml"));
    }

    /** Types by the schema file that each names. */
    SortedMap<String, String> schemasByType() {
        SortedMap<String, String> schemas = new TreeMap<>();
        messages()
                .forEach(message -> schemas.put(
                        message.get("name").asText(),
                        message.at("/payload/schema/$ref").asText()));
        return schemas;
    }

    SortedSet<String> typesInChannels() {
        SortedSet<String> types = new TreeSet<>();
        document.get("channels").forEach(channel -> types.addAll(typesOf(channel)));
        return types;
    }

    SortedSet<String> typesOfServers(String... servers) {
        SortedSet<String> types = new TreeSet<>();
        for (JsonNode channel : document.get("channels")) {
            String server = channel.at("/servers/0/$ref").asText();
            if (Arrays.stream(servers).anyMatch(s -> server.equals("#/servers/" + s))) {
                types.addAll(typesOf(channel));
            }
        }
        return types;
    }

    /** @throws IllegalArgumentException if it points nowhere */
    JsonNode follow(String ref) {
        JsonNode found = document.at(ref.substring(1));
        if (found.isMissingNode()) {
            throw new IllegalArgumentException("asyncapi.yaml points to " + ref + ", which is not there");
        }
        return found;
    }

    private JsonNode messages() {
        return document.at("/components/messages");
    }

    private SortedSet<String> typesOf(JsonNode channel) {
        SortedSet<String> types = new TreeSet<>();
        channel.get("messages")
                .forEach(m ->
                        types.add(follow(m.get("$ref").asText()).get("name").asText()));
        return types;
    }
}
