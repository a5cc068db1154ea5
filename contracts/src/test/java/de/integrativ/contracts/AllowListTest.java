package de.integrativ.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Domain rule 3: facts carry fields from the allow-list and nothing else. */
class AllowListTest {

    private static final Contracts CONTRACTS = Contracts.load();
    private static final JsonNode ALLOWED =
            ContractFiles.yaml("facts/allow-list.yaml").get("facts");

    static Stream<String> facts() {
        return CONTRACTS.types().stream().filter(type -> type.contains(".fact-"));
    }

    @Test
    void the_list_names_the_facts_that_there_are_and_no_other() {
        assertEquals(
                facts().collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(ContractFiles.fields(ALLOWED).keySet()));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_fact_has_exactly_the_fields_on_the_list(String fact) {
        assertEquals(allowed(fact), fieldsOf(CONTRACTS.schemaOf(fact)));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void every_field_on_the_list_has_its_reason(String fact) {
        assertTrue(ContractFiles.fields(ALLOWED.path(fact)).values().stream()
                .allMatch(reason -> reason.asText().length() > 10));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void no_field_of_a_fact_can_hold_free_text(String fact) {
        Set<String> free = SchemaFields.of(CONTRACTS.schemaOf(fact)).entrySet().stream()
                .filter(field -> !isCode(field.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        assertEquals(Set.of(), free);
    }

    @Test
    void a_field_that_slips_into_a_fact_is_found() {
        ObjectNode schema =
                CONTRACTS.schemaOf("de.integrativ.casework.fact-ended.v1").deepCopy();

        schema.withObject("properties").putObject("exitRemark").put("type", "string");

        assertEquals(Set.of("endedOn", "exitRemark"), fieldsOf(schema));
        assertTrue(!allowed("de.integrativ.casework.fact-ended.v1").equals(fieldsOf(schema)));
        assertTrue(!isCode(schema.at("/properties/exitRemark")));
    }

    private static SortedSet<String> allowed(String fact) {
        return new TreeSet<>(ContractFiles.fields(ALLOWED.path(fact)).keySet());
    }

    private static SortedSet<String> fieldsOf(JsonNode schema) {
        return new TreeSet<>(SchemaFields.of(schema).keySet());
    }

    /** A date, a number, a yes or no, one of a list, or a short word of a pattern that has no blank in it. */
    private static boolean isCode(JsonNode schema) {
        String type = schema.path("type").asText();
        return schema.has("enum")
                || type.equals("boolean")
                || type.equals("integer")
                || schema.path("format").asText().equals("date")
                || (schema.has("pattern")
                        && !"a b".matches(schema.get("pattern").asText()));
    }
}
