package de.integrativ.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaRulesTest {

    private static final Contracts CONTRACTS = Contracts.load();

    /** What would say who someone is, or is free to say it. */
    private static final Set<String> PERSONAL = Set.of(
            "givenName",
            "familyName",
            "name",
            "personName",
            "birthDate",
            "nationality",
            "phone",
            "email",
            "street",
            "postcode",
            "town",
            "languages",
            "germanLevel",
            "status",
            "needs",
            "reason",
            "text",
            "message",
            "question",
            "fields",
            "note");

    static Stream<String> types() {
        return CONTRACTS.types().stream();
    }

    static Stream<String> openTypes() {
        return Stream.concat(
                AsyncApi.read().typesOfServers("services").stream().filter(type -> !isHandover(type)),
                types().filter(type -> type.contains(".fact-")));
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_message_takes_no_field_that_its_schema_does_not_name(String type) {
        assertEquals(
                "false", CONTRACTS.schemaOf(type).path("additionalProperties").asText());
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_text_has_an_end(String type) {
        Set<String> endless = SchemaFields.of(CONTRACTS.schemaOf(type)).entrySet().stream()
                .filter(field -> isEndless(field.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        assertEquals(Set.of(), endless);
    }

    @ParameterizedTest
    @MethodSource("openTypes")
    void what_travels_in_the_open_names_no_person(String type) {
        Set<String> personal = new TreeSet<>(SchemaFields.of(CONTRACTS.schemaOf(type)).keySet().stream()
                .map(field -> field.substring(field.lastIndexOf('.') + 1))
                .toList());

        personal.retainAll(PERSONAL);

        assertEquals(Set.of(), personal);
    }

    @Test
    void every_consumed_field_exists_in_its_producers_schema() {
        Set<String> missing = new TreeSet<>();
        for (String file : ContractFiles.ending(".yaml")) {
            if (file.startsWith("consumers/")) {
                ContractFiles.fields(ContractFiles.yaml(file).get("reads"))
                        .forEach((type, fields) -> missing.addAll(missing(file, type, fields)));
            }
        }

        assertEquals(Set.of(), missing);
    }

    private static Set<String> missing(String file, String type, JsonNode fields) {
        Set<String> missing = new TreeSet<>();
        Set<String> there = CONTRACTS.knows(type)
                ? SchemaFields.of(CONTRACTS.schemaOf(type)).keySet()
                : Set.of();
        fields.forEach(field -> {
            if (!there.contains(field.asText())) {
                missing.add(file + " reads " + field.asText() + " of " + type);
            }
        });
        return missing;
    }

    private static boolean isEndless(JsonNode schema) {
        boolean text = schema.path("type").toString().contains("string") || schema.has("pattern");
        boolean boundedPattern =
                schema.has("pattern") && !schema.get("pattern").asText().matches(".*[\\])][*+].*");
        return text && !schema.has("enum") && !schema.has("maxLength") && !boundedPattern;
    }

    private static boolean isHandover(String type) {
        AsyncApi api = AsyncApi.read();
        return Stream.of("handoverToCasework", "handoverToNetwork")
                .flatMap(channel -> api.document().at("/channels/" + channel + "/messages").properties().stream())
                .map(message -> api.follow(message.getValue().get("$ref").asText()))
                .anyMatch(message -> message.get("name").asText().equals(type));
    }
}
