package de.integrativ.acceptance.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final UUID ID = UUID.fromString("018f5e2a-0000-7000-8000-000000000001");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void what_is_said_about_a_person_does_not_show() {
        console(false).received(incoming("casework.request-sent.v1", person()));

        assertEquals("<- de.integrativ.casework.request-sent.v1 ref=r-1 sequence=3 id=" + ID + "\n", printed());
    }

    @Test
    void to_whoever_asked_for_it_the_content_shows() {
        console(true).received(incoming("casework.request-sent.v1", person()));

        assertEquals(
                "<- de.integrativ.casework.request-sent.v1 ref=r-1 sequence=3 id=" + ID
                        + " {\"familyName\":\"Beispiel\"}\n",
                printed());
    }

    @Test
    void a_receipt_shows_what_was_taken_and_how() {
        ObjectNode receipt = JSON.createObjectNode().put("messageId", "m-1").put("outcome", "PARKED");

        console(false).received(incoming("agency.receipt.v1", receipt));

        assertEquals(
                "<- de.integrativ.agency.receipt.v1 ref=r-1 sequence=3 id=" + ID + " outcome=PARKED of=m-1\n",
                printed());
    }

    @Test
    void a_problem_shows_its_type_and_none_of_its_words() {
        ObjectNode problem = JSON.createObjectNode();
        problem.putObject("problem")
                .put("type", "urn:integrativ:problem:not-there")
                .put("detail", "Beispiel");

        console(false).received(incoming("agency.problem.v1", problem));

        assertEquals(
                "<- de.integrativ.agency.problem.v1 ref=r-1 sequence=3 id=" + ID
                        + " problem=urn:integrativ:problem:not-there\n",
                printed());
    }

    @Test
    void of_a_request_in_the_portal_its_id_and_state_show() {
        ObjectNode request = person().put("id", "a-1").put("state", "SENT").put("message", "Gesucht wird ein Platz.");

        console(false).opened(request);

        assertEquals("<- request id=a-1 state=SENT\n", printed());
    }

    private Console console(boolean content) {
        return new Console(new PrintStream(printed, true, StandardCharsets.UTF_8), content);
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8).replace("\r", "");
    }

    private static ObjectNode person() {
        return JSON.createObjectNode().put("familyName", "Beispiel");
    }

    private static Incoming incoming(String name, ObjectNode content) {
        Event event = new Event(
                ID,
                "de.integrativ." + name,
                "/casework-service",
                "requests.to.bamf",
                "r-1",
                3,
                1,
                Instant.EPOCH,
                Instant.EPOCH,
                "a.b.c.d.e");
        return new Incoming(event, content);
    }
}
