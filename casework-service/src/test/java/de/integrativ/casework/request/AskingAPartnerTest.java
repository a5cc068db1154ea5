package de.integrativ.casework.request;

import static de.integrativ.casework.request.AskedPartners.TO_NETWORK;
import static de.integrativ.casework.request.AskedPartners.answer;
import static de.integrativ.casework.request.AskedPartners.awaitState;
import static de.integrativ.casework.support.People.KEMAL;
import static de.integrativ.casework.support.People.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrativ.casework.support.Forms;
import de.integrativ.casework.support.HandedOverCase;
import de.integrativ.casework.support.Sealer;
import de.integrativ.casework.support.Tables;
import de.integrativ.contracts.Contracts;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TopicReader;
import de.integrativ.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AskingAPartnerTest {

    private static final Contracts CONTRACTS = Contracts.load();

    private final AskedPartners asked = AskedPartners.withEveryConsent();

    @Test
    void the_portal_gets_just_the_agreed_fields() {
        try (TopicReader handovers = TopicReader.fromNowOn(TO_NETWORK)) {
            asked.ask("bildungswerk-coesfeld", "COURSE_PLACE");

            JsonNode composed = asked.opened(handovers, "casework.request-composed.v1");
            assertEquals("Beispiel", composed.at("/fields/familyName").asText());
            assertFalse(composed.get("fields").has("nationality"));
            assertEquals(List.of(), CONTRACTS.validate("de.integrativ.casework.request-composed.v1", composed));
        }
    }

    @Test
    void a_partner_with_a_system_of_its_own_gets_what_nobody_between_can_read() {
        try (TopicReader handovers = TopicReader.fromNowOn(TO_NETWORK)) {
            asked.ask("bamf", "COURSE_PLACE");

            JsonNode composed = asked.opened(handovers, "casework.request-composed.v1");
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
        asked.ask("abh-coesfeld", "STATUS_ENQUIRY");

        as(KEMAL)
                .body(Forms.request("abh-coesfeld", "STATUS_ENQUIRY").toString())
                .post("/cases/{id}/requests", asked.handed().id())
                .then()
                .statusCode(409);
    }

    @Test
    void the_portals_answer_closes_the_loop() {
        String request = asked.acknowledged("bildungswerk-coesfeld");

        asked.answered(request, "Platz frei ab Oktober");

        awaitState(request, "ANSWERED");
        as(KEMAL)
                .get("/cases/{id}/requests", asked.handed().id())
                .then()
                .body("items.answer.text", contains("Platz frei ab Oktober"));
    }

    @Test
    void an_answer_stands_on_the_case_managers_worklist() {
        String request = asked.acknowledged("bildungswerk-coesfeld");

        asked.answered(request, "Platz frei");

        awaitState(request, "ANSWERED");
        as(KEMAL).get("/worklist").then().body("kind", hasItem("REQUEST_ANSWERED"));
    }

    @Test
    void a_sealed_answer_is_opened_here() {
        String request = asked.acknowledged("bamf");
        ObjectNode answer = answer(request, null);
        answer.remove("outcome");
        answer.put("sealed", sealedAnswer(request, "bamf"));

        asked.handed().network().handsOver("network.partner-answered.v1", answer);

        awaitState(request, "ANSWERED");
        assertEquals(
                List.of("nur für Sie"),
                Tables.column("select answer_text from network_request where id = ?", UUID.fromString(request)));
    }

    @Test
    void an_answer_before_the_acknowledgement_is_refused_and_kept() {
        String request = asked.ask("bildungswerk-coesfeld", "COURSE_PLACE");

        UUID message = asked.answered(request, "Platz frei");

        Waiting.until("it is kept", () -> Tables.column(
                        "select detail from parking where message_id = ? and reason = 'REFUSED'", message)
                .equals(List.of("urn:integrativ:problem:request-not-now")));
        awaitState(request, "SENT");
    }

    private String ask(String key) {
        return as(KEMAL)
                .header("Idempotency-Key", key)
                .body(Forms.request("bamf", "COURSE_PLACE").toString())
                .post("/cases/{id}/requests", asked.handed().id())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
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
}
