package de.integrativ.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.contracts.ContractFiles.CounterExample;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

    private static final Contracts CONTRACTS = Contracts.load();

    static Stream<String> types() {
        return CONTRACTS.types().stream();
    }

    static Stream<String> agencyFacingTypes() {
        return AsyncApi.read().typesOfServers("agencies", "agencyEdge").stream();
    }

    static Stream<Arguments> counterExamples() {
        return ContractFiles.ending(".counter-examples.json").stream()
                .map(ExamplesTest::typeOf)
                .flatMap(type -> ContractFiles.counterExamples(type).stream().map(c -> Arguments.of(type, c.why(), c)));
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_example_of_every_type_is_valid(String type) {
        JsonNode example = ContractFiles.json(Contracts.path(type) + ".example.json");

        assertEquals(List.of(), CONTRACTS.validate(type, example));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("counterExamples")
    void every_counter_example_is_refused_for_just_the_field_it_names(
            String type, String why, CounterExample counterExample) {
        List<Complaint> complaints = CONTRACTS.validate(type, counterExample.body());

        assertEquals(
                List.of(counterExample.field()),
                complaints.stream().map(Complaint::field).distinct().toList(),
                why);
    }

    @ParameterizedTest
    @MethodSource("agencyFacingTypes")
    void every_type_that_an_agency_sees_has_a_counter_example(String type) {
        assertTrue(!ContractFiles.counterExamples(type).isEmpty());
    }

    @Test
    void every_schema_file_is_a_known_type_and_has_an_example_beside_it() {
        SortedSet<String> types = new TreeSet<>(CONTRACTS.types());

        assertEquals(types, typesOf(".schema.json"));
        assertEquals(types, typesOf(".example.json"));
    }

    private static SortedSet<String> typesOf(String end) {
        SortedSet<String> types = new TreeSet<>();
        ContractFiles.ending(end).stream()
                .filter(file -> file.contains("/"))
                .map(ExamplesTest::typeOf)
                .forEach(types::add);
        return types;
    }

    private static String typeOf(String file) {
        String name = file.substring(file.indexOf('/') + 1);
        return Contracts.PREFIX + name.replaceFirst("(\\.v\\d+)\\..*", "$1");
    }
}
