package de.integrativ.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.platform.event.Types;
import de.integrativ.testing.ConsumerFile;
import de.integrativ.testing.FieldsRead;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingForEveryServiceTest {

    private static final FieldsRead CODE = FieldsRead.by("de.integrativ.platform");

    private static final Map<String, Class<?>> RECORDS = Map.of(
            Types.HANDOVER_RECEIPT, Answers.HandoverReceipt.class,
            Types.AGENCY_RECEIPT, Answers.AgencyReceipt.class,
            Types.RECEIPT_PASSED_ON, PlatformMessages.ReceiptPassedOn.class,
            Types.EPOCH_RAISED, PlatformMessages.EpochRaised.class);

    @ParameterizedTest
    @ValueSource(strings = {"referral-service", "casework-service", "network-service"})
    void what_the_platform_reads_for_a_service_is_what_its_consumer_file_names(String service) {
        ConsumerFile file = ConsumerFile.of(service);
        Map<String, SortedSet<String>> promised = new TreeMap<>();
        Map<String, SortedSet<String>> read = new TreeMap<>();
        RECORDS.forEach((type, record) -> {
            if (file.reads().containsKey(type)) {
                promised.put(type, file.promised(Set.of(type)));
                read.put(type, CODE.of(record.getName()));
            }
        });

        assertEquals(promised, read);
    }
}
