package de.integrativ.casework.request;

import static de.integrativ.casework.support.OtherService.isOf;
import static de.integrativ.casework.support.People.KEMAL;
import static de.integrativ.casework.support.People.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrativ.casework.support.Forms;
import de.integrativ.casework.support.HandedOverCase;
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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AskingAPartnerTest {

    private static final String TO_NETWORK = "handover.to.network-service";
    private static final Contracts CONTRACTS = Contracts.load();

    @Inject
    Resending resending;

    private final HandedOverCase handed = HandedOverCase.withEveryConsent();

    @Test
    void the_portal_gets_just_the_agreed_fields() {
        try (TopicReader handovers = TopicReader.fromNowOn(TO_NETWORK)) {
            ask("bildungswerk-coesfeld", "COURSE_PLACE");

            JsonNode composed = opened(handovers, "casework.request-composed.v1");
            assertEquals("Beispiel", composed.at("/fields/familyName").asText());
            assertFalse(composed.get("fields").has("nationality"));
            assertEquals(List.of(), CONTRACTS.validate("de.integrativ.casework.request-composed.v1", composed));
        }
    }

    @Test
    void a_partner_with_a_system_of_its_own_gets_what_nobody_between_can_read() {
        try (TopicReader handovers = TopicReader.fromNowOn(TO_NETWORK)) {
            ask("bamf", "COURSE_PLACE");

            JsonNode composed = opened(handovers, "casework.request-composed.v1");
            assertFalse(composed.has("fields"));
            assertFalse(composed.has("message"));
            JsonNode sent = Sealer.open(composed.at("/sealed/jose").asText(), "bamf", "casework-service");
            assertEquals("475", sent.at("/fields/nationality").asText());
            assertEquals(List.of(), CONTRACTS.validate("de.integrativ.casework.request-sent.v1", sent));
        }
    }

    @Test
    void without_a_consent_for_that_partner_nothing_goes_and_the_refusal_is_logged() {
        HandedOverCase silent = HandedOverCase.with(List.of());

        as(KEMAL)
                .body(Forms.request("bamf", "COURSE_PLACE").toString())
                .post("/cases/{id}/requests", silent.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:integrativ:problem:no-consent"));

        assertEquals(
                List.of("kemal.kim"),
                Tables.column("select actor from audit_entry where act = 'REFUSED' and object_id = ?", silent.id()));
    }

    @Test
    void the_same_form_posted_twice_asks_once() {
        String key = UUID.randomUUID().toString();
        String first = ask(key);

        String second = ask(key);

        assertEquals(first, second);
    }

    @Test
    void one_enquiry_is_what_C6_allows() {
        ask("abh-coesfeld", "STATUS_ENQUIRY");

        as(KEMAL)
                .body(Forms.request("abh-coesfeld", "STATUS_ENQUIRY").toString())
                .post("/cases/{id}/requests", handed.id())
                .then()
                .statusCode(409);
    }

    @Test
    void the_portals_answer_closes_the_loop() {
        String request = ask("bildungswerk-coesfeld", "COURSE_PLACE");

        handed.network().handsOver("network.partner-answered.v1", answer(request, "Platz frei ab Oktober"));

        awaitState(request, "ANSWERED");
        as(KEMAL)
                .get("/cases/{id}/requests", handed.id())
                .then()
                .body("items.answer.text", contains("Platz frei ab Oktober"));
    }

    @Test
    void an_answer_stands_on_the_case_managers_worklist() {
        String request = ask("bildungswerk-coesfeld", "COURSE_PLACE");

        handed.network().handsOver("network.partner-answered.v1", answer(request, "Platz frei"));

        awaitState(request, "ANSWERED");
        as(KEMAL).get("/worklist").then().body("kind", hasItem("REQUEST_ANSWERED"));
    }

    @Test
    void a_sealed_answer_is_opened_here() {
        String request = ask("bamf", "COURSE_PLACE");
        ObjectNode answer = answer(request, null);
        answer.remove("outcome");
        answer.put("sealed", sealedAnswer(request, "bamf"));

        handed.network().handsOver("network.partner-answered.v1", answer);

        awaitState(request, "ANSWERED");
        assertEquals(
                List.of("nur für Sie"),
                Tables.column("select answer_text from network_request where id = ?", UUID.fromString(request)));
    }

    @Test
    void an_answer_that_another_partner_sealed_is_not_taken() {
        String request = ask("bamf", "COURSE_PLACE");
        ObjectNode answer = answer(request, null);
        answer.remove("outcome");
        answer.put("sealed", sealedAnswer(request, "abh-coesfeld"));

        UUID message = handed.network().handsOver("network.partner-answered.v1", answer);

        Waiting.until("it is refused", () -> Tables.column("select outcome from inbox_event where id = ?", message)
                .equals(List.of("REFUSED")));
        awaitState(request, "SENT");
    }

    @Test
    void a_withdrawal_shows_before_what_will_follow() {
        String request = ask("bamf", "COURSE_PLACE");

        as(KEMAL)
                .get("/consents/{id}/consequences", handed.consent("C5", "bamf"))
                .then()
                .statusCode(200)
                .body("items.code", hasItems("NO_NEW_REQUESTS", "REQUEST_RECALLED"))
                .body("items.subject", hasItem(request));
    }

    @Test
    void a_withdrawal_recalls_what_was_asked_under_it_and_nothing_else() {
        String toBamf = ask("bamf", "COURSE_PLACE");
        String toPortal = ask("bildungswerk-coesfeld", "COURSE_PLACE");
        try (TopicReader handovers = TopicReader.fromNowOn(TO_NETWORK)) {
            withdraw("C5", "bamf");

            JsonNode recalled = opened(handovers, "casework.request-recalled.v1");
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
        String request = ask("bildungswerk-coesfeld", "COURSE_PLACE");
        withdraw("C5", "bildungswerk-coesfeld");

        handed.network().handsOver("network.partner-answered.v1", answer(request, "zu spät gesagt"));

        Waiting.until("it is in quarantine", () -> !kept(request).isEmpty());
        assertFalse(kept(request).getFirst().contains("zu spät gesagt"));
        as(KEMAL)
                .get("/cases/{id}/requests", handed.id())
                .then()
                .body("items.state", contains("RECALLED"))
                .body("items.answer", not(hasItem("zu spät gesagt")));
    }

    @Test
    void a_partners_receipt_of_deletion_ends_the_disclosure() {
        String request = ask("bildungswerk-coesfeld", "COURSE_PLACE");
        withdraw("C5", "bildungswerk-coesfeld");
        String disclosure = Tables.column(
                        "select disclosure_id from network_request where id = ?", UUID.fromString(request))
                .getFirst();

        handed.network()
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
        ask("bamf", "COURSE_PLACE");
        try (TopicReader handovers = TopicReader.fromNowOn(TO_NETWORK)) {
            resendNow();

            JsonNode composed = opened(handovers, "casework.request-composed.v1");
            JsonNode sent = Sealer.open(composed.at("/sealed/jose").asText(), "bamf", "casework-service");
            assertEquals("Beispiel", sent.at("/fields/familyName").asText());
        }
    }

    @Test
    void what_was_recalled_goes_once_more_as_an_empty_place() {
        ask("bamf", "COURSE_PLACE");
        withdraw("C5", "bamf");
        try (TopicReader handovers = TopicReader.fromNowOn(TO_NETWORK)) {
            resendNow();

            JsonNode again = opened(handovers, "casework.request-recalled.v1");
            assertEquals(
                    "de.integrativ.platform.void.v1", again.at("/sealed/type").asText());
        }
    }

    private void resendNow() {
        Tables.execute(
                "update obligation set next_at = now() - interval '1 second' where carried and next_at is not null"
                        + " and key in (select ref from network_request where case_id = ?)",
                handed.id());
        resending.resend();
    }

    private List<String> kept(String request) {
        return Tables.column("select sealed from quarantine where request_id = ?", UUID.fromString(request));
    }

    private String ask(String partner, String purpose) {
        return as(KEMAL)
                .body(Forms.request(partner, purpose).toString())
                .post("/cases/{id}/requests", handed.id())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String ask(String key) {
        return as(KEMAL)
                .header("Idempotency-Key", key)
                .body(Forms.request("bamf", "COURSE_PLACE").toString())
                .post("/cases/{id}/requests", handed.id())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void withdraw(String scope, String recipient) {
        as(KEMAL)
                .body("{}")
                .post("/consents/{id}/withdrawal", handed.consent(scope, recipient))
                .then()
                .statusCode(204);
    }

    private static ObjectNode answer(String request, @Nullable String text) {
        ObjectNode answer = Forms.JSON
                .createObjectNode()
                .put("requestId", request)
                .put("on", "2026-09-01")
                .put("outcome", "POSITIVE");
        return text == null ? answer : answer.put("text", text);
    }

    private static String sealedAnswer(String request, String partner) {
        String ref = Tables.column("select ref from network_request where id = ?", UUID.fromString(request))
                .getFirst();
        Map<String, Object> binding = Map.of(
                "ceid",
                UUID.randomUUID().toString(),
                "ref",
                ref,
                "seq",
                1,
                "topic",
                "requests.from." + partner,
                "recipient",
                "casework-service",
                "typ",
                "de.integrativ.partner.request-answered.v1");
        String body = "{\"on\":\"2026-09-01\",\"outcome\":\"POSITIVE\",\"text\":\"nur für Sie\"}";
        return Sealer.seal(binding, body, partner, "casework-service");
    }

    private static void awaitState(String request, String state) {
        Waiting.until(request + " is " + state, () -> Tables.column(
                        "select state from network_request where id = ?", UUID.fromString(request))
                .equals(List.of(state)));
    }

    private JsonNode opened(TopicReader handovers, String type) {
        ConsumerRecord<String, byte[]> message = handovers.await(
                type,
                m -> isOf(m, type) && m.key().equals(handed.referral().journey().toString()));
        assertTrue(message.value().length > 0);
        return Sealer.open(new String(message.value(), StandardCharsets.UTF_8), "network-service", "casework-service");
    }
}
