package de.integrativ.county;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whether a county file has the form that its JSON Schema asks for. */
final class FormCheck {

    private static final Schema SCHEMA = schema();

    private FormCheck() {}

    /** @return remedies by place; one a place, since what follows from a mistake is no second one */
    static Map<String, String> mistakes(JsonNode file) {
        Map<String, String> mistakes = new TreeMap<>();
        for (Error error : SCHEMA.validate(file)) {
            mistakes.putIfAbsent(place(error), remedy(error));
        }
        return mistakes;
    }

    private static Schema schema() {
        try (InputStream source = FormCheck.class.getResourceAsStream("county.schema.json")) {
            return SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12,
                            registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .build()))
                    .getSchema(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(Error error) {
        NodePath path = error.getInstanceLocation();
        String place = "";
        for (int i = 0; i < path.getNameCount(); i++) {
            place = YamlPlaces.child(place, path.getElement(i));
        }
        return error.getProperty() == null ? place : YamlPlaces.child(place, error.getProperty());
    }

    private static String remedy(Error error) {
        JsonNode rule = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "required" -> "missing: add " + FormWords.ofMissing(error);
            case "additionalProperties" -> "unknown: correct its spelling or take it out";
            case "enum" -> shown(error) + " is unknown: write one of " + String.join(", ", values(rule));
            case "pattern" -> shown(error) + " has the wrong form: write " + FormWords.of(error);
            case "format" -> shown(error) + " is no day of the calendar: write " + FormWords.of(error);
            case "type" -> shown(error) + " is of the wrong kind: write " + FormWords.of(error);
            case "minItems" -> "empty: write at least " + rule.asText();
            case "uniqueItems" -> "an entry stands twice: take one out";
            case "minimum" ->
                shown(error) + " is too small: write " + FormWords.orElse(error, "at least " + rule.asText());
            case "maximum" ->
                shown(error) + " is too large: write " + FormWords.orElse(error, "at most " + rule.asText());
            default -> error.getMessage();
        };
    }

    private static String shown(Error error) {
        return "'" + error.getInstanceNode().asText() + "'";
    }

    private static List<String> values(JsonNode rule) {
        return rule.valueStream().map(JsonNode::asText).toList();
    }
}
