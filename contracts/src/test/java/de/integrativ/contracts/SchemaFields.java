package de.integrativ.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.SortedMap;
import java.util.TreeMap;

/** The fields of a schema by their dotted names, with arrays and references followed. */
final class SchemaFields {

    private static final JsonNode SHARED =
            ContractFiles.json("shared.schema.json").get("$defs");

    private SchemaFields() {}

    /** Leaves only: {@code person.birthDate}, {@code consents.scope}. */
    static SortedMap<String, JsonNode> of(JsonNode schema) {
        SortedMap<String, JsonNode> fields = new TreeMap<>();
        collect("", schema, fields);
        return fields;
    }

    static JsonNode resolved(JsonNode schema) {
        if (!schema.has("$ref")) {
            return schema;
        }
        String ref = schema.get("$ref").asText();
        return resolved(SHARED.get(ref.substring(ref.lastIndexOf('/') + 1)));
    }

    private static void collect(String name, JsonNode schema, SortedMap<String, JsonNode> into) {
        JsonNode here = resolved(schema);
        if (here.has("properties")) {
            here.get("properties")
                    .properties()
                    .forEach(p -> collect(name.isEmpty() ? p.getKey() : name + "." + p.getKey(), p.getValue(), into));
        } else if (here.has("items")) {
            collect(name, here.get("items"), into);
        } else if (!name.isEmpty()) {
            into.put(name, here);
        }
    }
}
