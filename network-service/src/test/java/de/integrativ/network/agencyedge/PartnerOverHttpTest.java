package de.integrativ.network.agencyedge;

import static de.integrativ.network.CaseworkSide.TODAY;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.network.CaseworkSide;
import de.integrativ.network.CaseworkSide.Request;
import de.integrativ.network.Database;
import de.integrativ.network.Heard;
import de.integrativ.network.Parties;
import de.integrativ.network.PartnerSide;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestTokens;
import de.integrativ.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PartnerOverHttpTest {

    private static final String OFFICE = "abh-coesfeld";
    private static final String SENT = "de.integrativ.casework.request-sent.v1";
    private static final String VOID = "de.integrativ.platform.void.v1";

    private final CaseworkSide casework = new CaseworkSide();
    private final Request request = CaseworkSide.toSystemOf(OFFICE);
    private final PartnerSide office = new PartnerSide(OFFICE, String.valueOf(request.ref()));

    @BeforeEach
    void consents_are_known() {
        CaseworkSide.heartbeat(Instant.now());
        Waiting.until("they are", () -> as(OFFICE).get("/agency/events").statusCode() == 200);
    }

    @Test
    void the_feed_holds_what_casework_sealed() {
        String end = end();

        casework.compose(request);

        Map<String, Object> event = after(end).getFirst();
        assertEquals(SENT, event.get("type"));
        assertEquals(request.ref(), event.get("ref"));
        JsonNode content = Parties.open(String.valueOf(event.get("data")), OFFICE);
        assertEquals("Amira", content.path("fields").path("givenName").asText());
    }

    @Test
    void a_poll_that_breaks_off_in_the_middle_loses_nothing() throws IOException {
        String end = end();
        abandonPoll(end);
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Request one = CaseworkSide.toSystemOf(OFFICE);
            sent.add(String.valueOf(one.ref()));
            casework.compose(one);
            abandonPoll(end);
        }

        List<Object> read = new ArrayList<>();
        String position = end;
        while (read.size() < sent.size()) {
            for (Map<String, Object> event : after(position)) {
                read.add(event.get("ref"));
                position = String.valueOf(event.get("position"));
            }
        }

        assertEquals(sent, read);
    }

    @Test
    void without_a_position_all_that_is_kept_comes_again() {
        casework.compose(request);
        Waiting.until("it is in the feed", () -> refs(feed("")).contains(request.ref()));

        List<Map<String, Object>> again = feed("");

        assertEquals(true, refs(again).contains(request.ref()));
    }

    @Test
    void a_position_that_is_not_of_this_feed_is_gone() {
        as(OFFICE)
                .get("/agency/events?after=1-999999")
                .then()
                .statusCode(410)
                .body("type", equalTo("urn:integrativ:problem:position-gone"));
    }

    @Test
    void another_agencys_system_sees_nothing_of_it() {
        casework.compose(request);
        Waiting.until("it is in the feed", () -> refs(feed("")).contains(request.ref()));

        as("bamf").get("/agency/events").then().statusCode(200).body("size()", equalTo(0));
    }

    @Test
    void a_jobcenters_system_was_not_given_the_scope() {
        as("jobcenter-coesfeld").get("/agency/events").then().statusCode(403);
    }

    @Test
    void what_the_partner_posts_reaches_casework_unread() {
        try (Heard heard = new Heard()) {
            arrived();

            PartnerSide.Said said = office.say("partner.request-acknowledged", Map.of("on", TODAY.toString()));
            post(PartnerSide.json(said)).then().statusCode(202);

            assertEquals(
                    TODAY.toString(),
                    heard.handover("network.partner-acknowledged", casework.journey)
                            .path("on")
                            .asText());
        }
    }

    @Test
    void what_was_posted_twice_has_one_effect() {
        try (Heard heard = new Heard()) {
            arrived();
            PartnerSide.Said said = office.say("partner.request-acknowledged", Map.of("on", TODAY.toString()));
            post(PartnerSide.json(said)).then().statusCode(202);

            post(PartnerSide.json(said)).then().statusCode(202);

            post(PartnerSide.json(office.say("partner.request-rejected", Map.of("on", TODAY.toString()))));
            heard.handover("network.partner-rejected", casework.journey);
            assertEquals(List.of("ACKNOWLEDGED", "REJECTED"), heard.states(casework.journey));
        }
    }

    @Test
    void an_event_in_the_name_of_another_comes_back_as_a_problem() {
        arrived();
        String end = end();
        Map<String, Object> event =
                PartnerSide.json(office.say("partner.request-acknowledged", Map.of("on", TODAY.toString())));
        event.put("source", "/agency/bamf");

        post(event).then().statusCode(202);

        Map<String, Object> answer = after(end).getFirst();
        assertEquals("de.integrativ.agency.problem.v1", answer.get("type"));
        assertEquals(
                "urn:integrativ:problem:misbound",
                Parties.open(String.valueOf(answer.get("data")), OFFICE)
                        .path("problem")
                        .path("type")
                        .asText());
    }

    @Test
    void an_event_without_its_place_is_refused_at_once() {
        Map<String, Object> event = PartnerSide.json(office.say("partner.request-acknowledged", Map.of()));
        event.remove("sequence");

        post(event).then().statusCode(400).body("errors[0].field", equalTo("sequence"));
    }

    @Test
    void what_was_recalled_leaves_only_its_place_in_the_feed() {
        String end = end();
        arrived();
        casework.recall(request);
        Waiting.until("the withdrawal is there", () -> after(end).size() > 1);

        List<Map<String, Object>> events = after(end);

        assertEquals(VOID, events.getFirst().get("type"));
        assertEquals(null, events.getFirst().get("data"));
        assertEquals(
                "de.integrativ.casework.request-withdrawn.v1", events.get(1).get("type"));
    }

    @Test
    void a_request_is_held_back_while_something_of_its_journey_waits_to_be_understood() {
        Runnable missing = casework.consentIsLater("GRANTED");
        casework.consentIs("GRANTED");
        Waiting.until("it waits for the missing one", () -> parked() == 1);
        casework.compose(request);
        Request other = CaseworkSide.toSystemOf(OFFICE);
        new CaseworkSide().compose(other);

        Waiting.until("another's is in the feed", () -> refs(feed("")).contains(other.ref()));

        assertEquals(false, refs(feed("")).contains(request.ref()));
        missing.run();
        Waiting.until("what was held back is in the feed", () -> refs(feed("")).contains(request.ref()));
    }

    private int parked() {
        return Database.asOwnerCount("parking where key = ?", casework.journey.toString());
    }

    @Test
    void when_nothing_was_heard_of_consents_for_too_long_nothing_is_given_out() {
        arrived();
        Database.asOwner(
                "update heard set as_of = ?", Timestamp.from(Instant.now().minus(Duration.ofMinutes(16))));

        as(OFFICE).get("/agency/events").then().statusCode(503);
    }

    private void arrived() {
        casework.compose(request);
        Waiting.until("it is in the feed", () -> refs(feed("")).contains(request.ref()));
    }

    private static String end() {
        List<Map<String, Object>> all = feed("");
        String position = "";
        while (!all.isEmpty()) {
            position = String.valueOf(all.getLast().get("position"));
            all = feed("?after=" + position);
        }
        if (position.isEmpty()) {
            CaseworkSide first = new CaseworkSide();
            first.compose(CaseworkSide.toSystemOf(OFFICE));
            Waiting.until("the first event", () -> !feed("").isEmpty());
            return end();
        }
        return position;
    }

    private static List<Map<String, Object>> after(String position) {
        return feed("?wait=20&after=" + position);
    }

    private static List<Map<String, Object>> feed(String query) {
        return as(OFFICE)
                .get("/agency/events" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
    }

    private static List<Object> refs(List<Map<String, Object>> events) {
        return events.stream().map(event -> event.get("ref")).toList();
    }

    /** Asks and hangs up while the service waits. */
    private static void abandonPoll(String after) throws IOException {
        int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        try (Socket socket = new Socket("127.0.0.1", port)) {
            String ask = "GET /agency/events?wait=10&after=" + after
                    + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + TestTokens.agency(OFFICE) + "\r\n\r\n";
            socket.getOutputStream().write(ask.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        }
    }

    private static io.restassured.response.Response post(Map<String, Object> event) {
        return as(OFFICE)
                .contentType("application/cloudevents+json")
                .body(json(event))
                .post("/agency/events");
    }

    private static String json(Map<String, Object> event) {
        return new com.fasterxml.jackson.databind.ObjectMapper()
                .valueToTree(event)
                .toString();
    }

    private static RequestSpecification as(String agency) {
        return given().auth().oauth2(TestTokens.agency(agency));
    }
}
