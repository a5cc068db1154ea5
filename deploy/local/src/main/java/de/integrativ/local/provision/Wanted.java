package de.integrativ.local.provision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Compares what is wanted with what a server says it has. The server adds fields of its own; they do not count. */
final class Wanted {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Wanted() {}

    static boolean holds(Object wanted, JsonNode present) {
        return holds(JSON.<JsonNode>valueToTree(wanted), present);
    }

    /** @return what is present with what is wanted laid over it */
    static ObjectNode over(JsonNode present, Object wanted) {
        ObjectNode merged = present.deepCopy();
        merged.setAll((ObjectNode) JSON.<JsonNode>valueToTree(wanted));
        return merged;
    }

    private static boolean holds(JsonNode wanted, JsonNode present) {
        if (wanted.isObject()) {
            return wanted.properties().stream()
                    .allMatch(field -> holds(field.getValue(), present.path(field.getKey())));
        }
        if (wanted.isArray()) {
            return present.size() == wanted.size()
                    && stream(wanted).allMatch(w -> stream(present).anyMatch(p -> holds(w, p)));
        }
        return wanted.equals(present) || wanted.asText().equals(present.asText());
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
