package de.integrativ.casework.request;

import static de.integrativ.casework.request.AskedPartners.TO_NETWORK;
import static de.integrativ.casework.support.OtherService.header;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.casework.support.Forms;
import de.integrativ.casework.support.Sealer;
import de.integrativ.casework.support.Tables;
import de.integrativ.platform.outbox.Resending;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TopicReader;
import de.integrativ.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While the relay cannot send, BAMF's system is asked and the consent is withdrawn. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RecalledBeforeItLeftTest {

    private static final String RECALLED = "casework.request-recalled.v1";

    @Inject
    Resending resending;

    private final AskedPartners asked = AskedPartners.withEveryConsent();
    private UUID request = UUID.randomUUID();
    private List<ConsumerRecord<String, byte[]>> left = List.of();

    @BeforeEach
    void asked_and_recalled_before_anything_leaves() throws SQLException {
        try (TopicReader handovers = TopicReader.fromNowOn(TO_NETWORK)) {
            try (Connection relay = Tables.open()) {
                relay.setAutoCommit(false);
                relay.createStatement().execute("select lane from lane for update");
                request = UUID.fromString(asked.ask("bamf", "COURSE_PLACE"));
                asked.withdraw("C5", "bamf");
                resending.resend();
            }
            Waiting.until(
                    "the empty place and two recalls",
                    () -> ofThisCase(handovers).size() >= 3);
            left = ofThisCase(handovers);
        }
    }

    @Test
    void of_what_was_asked_nothing_leaves() {
        assertEquals(
                List.of("de.integrativ.platform.void.v1", "de.integrativ." + RECALLED, "de.integrativ." + RECALLED),
                left.stream().map(message -> header(message, "ce_type")).toList());
        assertEquals(
                List.of("de.integrativ.casework.request-withdrawn.v1", "de.integrativ.platform.void.v1"),
                carried().map(one -> one.path("type").asText()).toList());
    }

    @Test
    void with_the_partners_receipts_nothing_is_owed_any_more() {
        carried()
                .forEach(one -> receipt(
                        one.path("ref").asText(),
                        one.path("sequence").asInt(),
                        one.path("eventId").asText()));

        Waiting.until("nothing is owed", () -> owed().isEmpty());
    }

    @Test
    void with_the_partners_word_that_nothing_is_kept_the_disclosure_ends() {
        String disclosure = Tables.column("select disclosure_id from network_request where id = ?", request)
                .getFirst();

        asked.handed()
                .network()
                .handsOver(
                        "network.deletion-confirmed.v1",
                        Forms.JSON
                                .createObjectNode()
                                .put("requestId", request.toString())
                                .put("disclosureId", disclosure)
                                .put("on", "2026-09-01"));

        Waiting.until("the disclosure is deleted", () -> Tables.column(
                        "select state from disclosure where id = ?", UUID.fromString(disclosure))
                .equals(List.of("DELETED")));
    }

    private List<ConsumerRecord<String, byte[]>> ofThisCase(TopicReader handovers) {
        String journey = asked.handed().referral().journey().toString();
        return handovers.seen().stream()
                .filter(message -> message.key().equals(journey))
                .sorted(Comparator.comparing(message -> Integer.parseInt(header(message, "ce_sequence"))))
                .toList();
    }

    /** What network-service was given for BAMF, in the order of the handovers. */
    private Stream<JsonNode> carried() {
        return left.stream()
                .filter(message -> asked.isAbout(message, RECALLED))
                .map(message -> AskedPartners.opened(message).path("sealed"));
    }

    private List<String> owed() {
        return Tables.column(
                "select type from obligation where carried and next_at is not null"
                        + " and key = (select ref from network_request where id = ?)",
                request);
    }

    /** As network-service passes it on, unread. */
    private void receipt(String ref, int sequence, String messageId) {
        Map<String, Object> binding = Map.of(
                "ceid",
                UUID.randomUUID().toString(),
                "ref",
                ref,
                "seq",
                sequence,
                "topic",
                "requests.from.bamf",
                "recipient",
                "casework-service",
                "typ",
                "de.integrativ.agency.receipt.v1");
        String receipt = "{\"messageId\":\"" + messageId + "\",\"outcome\":\"APPLIED\"}";
        asked.handed()
                .network()
                .handsOver(
                        "platform.receipt-passed-on.v1",
                        Forms.JSON
                                .createObjectNode()
                                .put("sealed", Sealer.seal(binding, receipt, "bamf", "casework-service")));
    }
}
