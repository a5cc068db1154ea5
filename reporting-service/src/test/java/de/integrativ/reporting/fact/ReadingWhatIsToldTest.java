package de.integrativ.reporting.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import de.integrativ.contracts.Contracts;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What we read is what we said we read, and what is told. */
class ReadingWhatIsToldTest {

    private static final Contracts CONTRACTS = Contracts.load();

    static Stream<String> facts() {
        return CONTRACTS.types().stream().filter(type -> type.contains(".fact-"));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void every_fact_is_read_with_the_fields_that_our_consumer_file_names(String type) throws IOException {
        Set<String> promised = new TreeSet<>();
        consumerFile().at("/reads").path(type).forEach(field -> promised.add(field.asText()));

        Set<String> read = fieldsOf(FactTypes.of(type).orElseThrow());

        assertEquals(promised, read);
    }

    private static Set<String> fieldsOf(Class<? extends Fact> fact) {
        return new TreeSet<>(Arrays.stream(fact.getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
    }

    private static JsonNode consumerFile() throws IOException {
        return new ObjectMapper(new YAMLFactory())
                .readTree(Contracts.class.getResource("/contracts/consumers/reporting-service.yaml"));
    }
}
