package de.integrativ.network.request.web;

import static de.integrativ.network.CaseworkSide.TODAY;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.network.CaseworkSide;
import de.integrativ.network.CaseworkSide.Request;
import de.integrativ.network.Database;
import de.integrativ.network.Heard;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestTokens;
import de.integrativ.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PortalTest {

    private final CaseworkSide casework = new CaseworkSide();
    private final Request request = CaseworkSide.toPortal();

    @BeforeEach
    void consents_are_known() {
        CaseworkSide.heartbeat(Instant.now());
    }

    @Test
    void a_partner_sees_just_the_disclosed_fields() {
        arrived();

        ValidatableResponse answer = read("petra.partner");

        answer.statusCode(200)
                .body("fields", equalTo(Map.of("givenName", "Amira", "germanLevel", "B1")))
                .body("message", equalTo("Gesucht wird ein Platz ab September."))
                .body("allowed", equalTo(List.of("acknowledgement")));
    }

    @Test
    void the_case_manager_who_sent_it_sees_the_state_and_not_the_fields() {
        arrived();

        ValidatableResponse answer = read("kemal.kim");

        answer.statusCode(200).body("state", equalTo("SENT")).body("fields", equalTo(Map.of()));
    }

    @Test
    void another_case_manager_is_told_that_there_is_nothing() {
        arrived();

        read("klara.kim").statusCode(404);
    }

    @Test
    void after_a_handover_the_new_case_manager_sees_it_and_the_former_one_does_not() {
        arrived();

        casework.caseIsAssignedTo("klara.kim");

        Waiting.until("the former is out", () -> status("kemal.kim", request) == 404);
        read("klara.kim").statusCode(200).body("state", equalTo("SENT"));
    }

    @Test
    void a_request_composed_before_the_handover_and_arriving_after_it_is_the_new_ones_too() {
        casework.caseIsAssignedTo("klara.kim");
        Waiting.until(
                "it was told",
                () -> Database.asOwnerCount("case_manager_told where journey_id = ?", casework.journey) > 0);

        arrived();

        read("klara.kim").statusCode(200);
        read("kemal.kim").statusCode(404);
    }

    @Test
    void a_jobcenters_staff_has_no_right_here() {
        arrived();

        read("jana.jobcenter").statusCode(403);
    }

    @Test
    void another_partners_request_and_one_that_never_was_look_alike() {
        Request toBamf = CaseworkSide.toSystemOf("bamf");
        casework.compose(toBamf);
        Waiting.until("the coordination sees it", () -> status("karin.koordination", toBamf) == 200);

        String theirs = as("petra.partner").get("/requests/" + toBamf.id()).asString();

        assertEquals(as("petra.partner").get("/requests/" + request.id()).asString(), theirs);
        as("petra.partner")
                .get("/requests")
                .then()
                .body("items.id", not(hasItem(toBamf.id().toString())));
    }

    @Test
    void what_the_partner_answers_reaches_casework() {
        try (Heard heard = new Heard()) {
            arrived();
            post("acknowledgement", Map.of()).statusCode(204);

            post("answer", Map.of("outcome", "POSITIVE", "text", "Ein Platz ist frei."))
                    .statusCode(204);

            assertEquals(
                    TODAY.toString(),
                    heard.handover("network.partner-acknowledged", casework.journey)
                            .path("on")
                            .asText());
            JsonNode answered = heard.handover("network.partner-answered", casework.journey);
            assertEquals("POSITIVE", answered.path("outcome").asText());
            assertEquals("Ein Platz ist frei.", answered.path("text").asText());
            Waiting.until("both states are told", () -> heard.states(casework.journey)
                    .equals(List.of("ACKNOWLEDGED", "ANSWERED")));
        }
    }

    @Test
    void a_rejection_reaches_casework_with_its_reason() {
        try (Heard heard = new Heard()) {
            arrived();
            post("acknowledgement", Map.of()).statusCode(204);

            post("rejection", Map.of("reason", "Keine Plätze bis Januar.")).statusCode(204);

            JsonNode rejected = heard.handover("network.partner-rejected", casework.journey);
            assertEquals("Keine Plätze bis Januar.", rejected.path("reason").asText());
        }
    }

    @Test
    void an_answer_before_the_acknowledgement_is_refused_and_says_what_is_allowed() {
        arrived();

        post("answer", Map.of("outcome", "POSITIVE"))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:integrativ:problem:transition-not-allowed"))
                .body("context.allowed", equalTo(List.of("acknowledgement")));
    }

    @Test
    void an_answer_without_outcome_names_the_field() {
        arrived();

        post("answer", Map.of("text", "ja")).statusCode(400).body("errors.field", hasItem("outcome"));
    }

    @Test
    void when_nothing_was_heard_of_consents_for_too_long_nothing_is_shown() {
        arrived();
        forgetWhatWasHeard();

        read("petra.partner").statusCode(503).body("type", equalTo("urn:integrativ:problem:consent-knowledge-stale"));
    }

    @Test
    void once_the_consent_is_withdrawn_the_content_is_locked_even_before_the_recall_comes() {
        arrived();

        casework.consentIs("WITHDRAWN");

        Waiting.until("it is locked", () -> status("petra.partner", request) == 409);
    }

    @Test
    void what_is_due_stands_on_the_worklist_without_a_name() {
        arrived();

        ValidatableResponse rows = as("petra.partner").get("/worklist").then().statusCode(200);

        String row = "find { it.subject == '" + request.id() + "' }";
        rows.body(row + ".kind", equalTo("PARTNER_ACKNOWLEDGE"))
                .body(row + ".due", equalTo(TODAY.plusDays(7).toString()))
                .body(row + ".who", not(equalTo("Amira")));
    }

    private void arrived() {
        casework.compose(request);
        Waiting.until("the request is here", () -> status("karin.koordination", request) == 200);
    }

    /** As after {@code consentStaleAfter} without a heartbeat. */
    private static void forgetWhatWasHeard() {
        Database.asOwner(
                "update heard set as_of = ?",
                java.sql.Timestamp.from(Instant.now().minus(Duration.ofMinutes(16))));
    }

    private ValidatableResponse post(String step, Map<String, String> body) {
        return as("petra.partner")
                .contentType("application/json")
                .body(body)
                .post("/requests/" + request.id() + "/" + step)
                .then();
    }

    private ValidatableResponse read(String person) {
        return as(person).get("/requests/" + request.id()).then();
    }

    private static int status(String person, Request request) {
        return as(person).get("/requests/" + request.id()).statusCode();
    }

    private static RequestSpecification as(String person) {
        return given().auth().oauth2(TestTokens.of(person));
    }
}
