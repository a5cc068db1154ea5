package de.integrativ.network.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.testing.ConsumerFile;
import de.integrativ.testing.FieldsRead;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What we read is what we said we read: a field that a producer may take away is none that we use, and the other way round. */
class ReadingWhatIsToldTest {

    private static final FieldsRead CODE = FieldsRead.by("de.integrativ.network");
    private static final ConsumerFile FILE = ConsumerFile.of("network-service");

    /** Message types by the record that they are read into. */
    private static final Map<String, List<String>> TYPES = Map.of(
            "de.integrativ.network.request.messaging.RequestComposedBody",
                    List.of("de.integrativ.casework.request-composed.v1"),
            "de.integrativ.network.request.messaging.RequestRecalledBody",
                    List.of("de.integrativ.casework.request-recalled.v1"),
            "de.integrativ.network.request.messaging.PartnerMessageRefusedBody",
                    List.of("de.integrativ.casework.partner-message-refused.v1"),
            "de.integrativ.network.consent.messaging.CaseworkSignals$ConsentStateBody",
                    List.of("de.integrativ.platform.consent-state.v1"),
            "de.integrativ.network.consent.messaging.CaseworkSignals$CaseAssigned",
                    List.of("de.integrativ.casework.case-assigned.v1"));

    static Stream<String> records() {
        return TYPES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("records")
    void every_field_that_is_read_is_named_in_our_consumer_file_and_no_other(String record) {
        assertEquals(FILE.promised(TYPES.getOrDefault(record, List.of())), CODE.of(record));
    }

    @Test
    void no_type_is_named_that_nobody_reads() {
        TreeSet<String> read = new TreeSet<>();
        TYPES.values().forEach(read::addAll);

        assertEquals(FILE.typesOfItsOwn(), read);
    }

    @Test
    void nothing_is_read_that_is_not_named_here() {
        TreeSet<String> unnamed = new TreeSet<>(CODE.contents());
        unnamed.removeAll(TYPES.keySet());

        assertEquals(new TreeSet<>(), unnamed);
    }
}
