package de.integrativ.casework.request;

import static de.integrativ.casework.request.AskedPartners.TO_NETWORK;
import static de.integrativ.casework.request.AskedPartners.awaitState;
import static de.integrativ.casework.support.People.KEMAL;
import static de.integrativ.casework.support.People.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.casework.support.Forms;
import de.integrativ.casework.support.Sealer;
import de.integrativ.casework.support.Tables;
import de.integrativ.contracts.Contracts;
import de.integrativ.platform.outbox.Resending;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TopicReader;
import de.integrativ.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class TakingARequestBackTest {

    private static final Contracts CONTRACTS = Contracts.load();

    @Inject
    Resending resending;

    private final AskedPartners asked = AskedPartners.withEveryConsent();

    @Test
    void a_withdrawal_shows_before_what_will_follow() {
        String request = asked.ask("bamf", "COURSE_PLACE");

        as(KEMAL)
                .get("/consents/{id}/consequences", asked.handed().consent("C5", "bamf"))
                .then()
                .statusCode(200)
                .body("items.code", hasItems("NO_NEW_REQUESTS", "REQUEST_RECALLED"))
                .body("items.subject", hasItem(request));
    }

    @Test
    void a_withdrawal_recalls_what_was_asked_under_it_and_nothing_else() {
        String toBamf = asked.ask("bamf", "COURSE_PLACE");
        String toPortal = asked.ask("bildungswerk-coesfeld", "COURSE_PLACE");
        try (TopicReader handovers = TopicReader.fromNowOn(TO_NETWORK)) {
            asked.withdraw("C5", "bamf");

            JsonNode recalled = asked.opened(handovers, "casework.request-recalled.v1");
            assertEquals(toBamf, recalled.get("requestId").asText());
            assertEquals(List.of(), CONTRACTS.validate("de.integrativ.casework.request-recalled.v1", recalled));
            JsonNode withdrawn = Sealer.open(recalled.at("/sealed/jose").asText(), "bamf", "casework-service");
            assertEquals(List.of(), CONTRACTS.validate("de.integrativ.casework.request-withdrawn.v1", withdrawn));
        }
        awaitState(toBamf, "RECALLED");
        awaitState(toPortal, "SENT");
    }

    @Test
    void an_answer_after_the_recall_goes_to_quarantine_and_not_to_the_case() {
        String request = asked.ask("bildungswerk-coesfeld", "COURSE_PLACE");
        asked.withdraw("C5", "bildungswerk-coesfeld");

        asked.answered(request, "zu spät gesagt");

        Waiting.until("it is in quarantine", () -> !kept(request).isEmpty());
        assertFalse(kept(request).getFirst().contains("zu spät gesagt"));
        as(KEMAL)
                .get("/cases/{id}/requests", asked.handed().id())
                .then()
                .body("items.state", contains("RECALLED"))
                .body("items.answer", not(hasItem("zu spät gesagt")));
    }

    @Test
    void a_partners_receipt_of_deletion_ends_the_disclosure() {
        String request = asked.ask("bildungswerk-coesfeld", "COURSE_PLACE");
        asked.withdraw("C5", "bildungswerk-coesfeld");
        String disclosure = Tables.column(
                        "select disclosure_id from network_request where id = ?", UUID.fromString(request))
                .getFirst();

        asked.handed()
                .network()
                .handsOver(
                        "network.deletion-confirmed.v1",
                        Forms.JSON
                                .createObjectNode()
                                .put("requestId", request)
                                .put("disclosureId", disclosure)
                                .put("on", "2026-09-01"));

        Waiting.until("the disclosure is deleted", () -> Tables.column(
                        "select state from disclosure where id = ?", UUID.fromString(disclosure))
                .equals(List.of("DELETED")));
    }

    @Test
    void what_the_partner_has_not_confirmed_goes_once_more() {
        asked.ask("bamf", "COURSE_PLACE");
        try (TopicReader handovers = TopicReader.fromNowOn(TO_NETWORK)) {
            resendNow();

            JsonNode composed = asked.opened(handovers, "casework.request-composed.v1");
            JsonNode sent = Sealer.open(composed.at("/sealed/jose").asText(), "bamf", "casework-service");
            assertEquals("Beispiel", sent.at("/fields/familyName").asText());
        }
    }

    @Test
    void what_was_recalled_goes_once_more_as_an_empty_place() {
        asked.ask("bamf", "COURSE_PLACE");
        asked.withdraw("C5", "bamf");
        try (TopicReader handovers = TopicReader.fromNowOn(TO_NETWORK)) {
            resendNow();

            JsonNode again = asked.opened(handovers, "casework.request-recalled.v1");
            assertEquals(
                    "de.integrativ.platform.void.v1", again.at("/sealed/type").asText());
        }
    }

    @Test
    void what_was_recalled_before_it_left_does_not_keep_the_partner_waiting() {
        asked.ask("bamf", "COURSE_PLACE");
        try (TopicReader handovers = TopicReader.fromNowOn(TO_NETWORK)) {
            asked.withdraw("C5", "bamf");

            Waiting.until("withdrawal and empty place", () -> handovers.seen().stream()
                    .filter(m -> asked.isAbout(m, "casework.request-recalled.v1"))
                    .map(m -> AskedPartners.opened(m).at("/sealed/sequence").asInt())
                    .sorted()
                    .toList()
                    .equals(List.of(1, 2)));
        }
    }

    private void resendNow() {
        Tables.execute(
                "update obligation set next_at = now() - interval '1 second' where carried and next_at is not null"
                        + " and key in (select ref from network_request where case_id = ?)",
                asked.handed().id());
        resending.resend();
    }

    private List<String> kept(String request) {
        return Tables.column("select sealed from quarantine where request_id = ?", UUID.fromString(request));
    }
}
