package de.integrativ.testing.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What a service says of itself: its endpoints, and the fields of what it answers. */
final class OpenApi {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch", "head", "options");

    private final JsonNode document;

    OpenApi(JsonNode document) {
        this.document = document;
    }

    Set<String> endpoints() {
        Set<String> found = new TreeSet<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (METHODS.contains(method)) {
                        found.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
                    }
                }));
        return found;
    }

    /** @return fields of every answer that is a success, as far as it says */
    Set<String> fields(String endpoint) {
        String[] parts = endpoint.split(" ", 2);
        Set<String> found = new TreeSet<>();
        document.path("paths")
                .path(parts[1])
                .path(parts[0].toLowerCase(Locale.ROOT))
                .path("responses")
                .properties()
                .forEach(response -> {
                    if (response.getKey().startsWith("2")) {
                        response.getValue()
                                .path("content")
                                .forEach(content -> collect(content.path("schema"), "", 0, found));
                    }
                });
        return found;
    }

    private void collect(JsonNode schema, String place, int depth, Set<String> found) {
        if (schema.has("$ref")) {
            String name = schema.path("$ref").asText();
            collect(document.at(name.substring(1)), place, depth, found);
            return;
        }
        if (!schema.isObject()) {
            return;
        }
        if (depth > 8) {
            throw new AssertionError("a schema without an end at " + place);
        }
        collect(schema.path("items"), place, depth, found);
        for (String many : new String[] {"allOf", "anyOf", "oneOf"}) {
            schema.path(many).forEach(one -> collect(one, place, depth, found));
        }
        schema.path("properties").properties().forEach(property -> {
            String name = place.isEmpty() ? property.getKey() : place + "." + property.getKey();
            found.add(name);
            collect(property.getValue(), name, depth + 1, found);
        });
        if (schema.path("additionalProperties").isObject()) {
            // An answer that is a map of lists has one key in this house.
            collect(schema.path("additionalProperties"), place.isEmpty() ? "items" : place + ".*", depth + 1, found);
        }
    }
}
