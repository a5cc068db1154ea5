package de.integrativ.casework.contract;

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

    private static final FieldsRead CODE = FieldsRead.by("de.integrativ.casework");
    private static final ConsumerFile FILE = ConsumerFile.of("casework-service");

    /** Message types by the record that they are read into. */
    private static final Map<String, List<String>> TYPES = Map.of(
            "de.integrativ.casework.handover.HandedOver", List.of("de.integrativ.referral.support-handed-over.v1"),
            "de.integrativ.casework.handover.CaseworkHandovers$Withdrawn",
                    List.of("de.integrativ.referral.referral-consent-withdrawn.v1"),
            "de.integrativ.casework.handover.CaseworkHandovers$Acknowledged",
                    List.of("de.integrativ.network.partner-acknowledged.v1"),
            "de.integrativ.casework.handover.CaseworkHandovers$Answered",
                    List.of("de.integrativ.network.partner-answered.v1"),
            "de.integrativ.casework.handover.CaseworkHandovers$Rejected",
                    List.of("de.integrativ.network.partner-rejected.v1"),
            "de.integrativ.casework.handover.CaseworkHandovers$Deleted",
                    List.of("de.integrativ.network.deletion-confirmed.v1"),
            "de.integrativ.casework.request.SealedLetters$Body",
                    List.of("de.integrativ.partner.request-answered.v1", "de.integrativ.partner.request-rejected.v1"));

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
