package de.integrativ.testing.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrativ.testing.matrix.Matrix.Endpoint;
import de.integrativ.testing.matrix.Matrix.Timed;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Walks a service's page of the matrix against the running service. A service says how a thing comes into a situation, and
 * with which bodies and headers its commands are sent.
 */
public abstract class MatrixWalk {

    /** Its endpoints are every service's. */
    private static final String PLATFORM = "de.integrativ.platform";

    /** @return its full name, e.g. {@code referral-service} */
    protected abstract String service();

    /** @return where it runs */
    protected abstract URI address();

    /** @return a new thing in that situation */
    protected abstract Thing make(String situation);

    /** @return what would be another after any command on the thing: its state, read by someone who may */
    protected abstract String fingerprint(Thing thing);

    /** @return a body with which the command would work */
    protected abstract String body(String endpoint, Thing thing);

    /** @return {@code ?…} that a read needs, or nothing */
    protected String query(String endpoint) {
        return "";
    }

    protected Map<String, String> headers(String endpoint, Thing thing) {
        return Map.of();
    }

    @Test
    final void the_matrix_knows_every_endpoint_and_no_other() {
        Set<String> there = Routes.inCode(getClass().getPackageName().replaceAll("\\.matrix$", ""), PLATFORM);
        there.addAll(openApi().endpoints());

        assertEquals(List.of(), Gaps.ofEndpoints(matrix(), there));
    }

    @Test
    final void the_matrix_knows_every_field_of_every_answer() {
        assertEquals(List.of(), Gaps.ofFields(matrix(), openApi()));
    }

    @Test
    final void what_was_written_by_hand_is_what_the_rules_say() {
        List<HandWritten> rows = HandWritten.of(service());

        assertEquals(List.of(), HandWritten.contradicted(matrix(), rows, this::thing));
        assertFalse(rows.isEmpty());
    }

    @Test
    final void a_field_that_was_written_by_hand_is_shown_to_whom_it_is_and_to_nobody_else() {
        List<String> wrong = new ArrayList<>();
        for (HandWritten row : HandWritten.of(service())) {
            if (row.field() != null) {
                Endpoint endpoint = matrix().endpoint(row.endpoint());
                Call call = walk().call(endpoint, thing(row.situation()));
                Reply reply = new Caller(address()).send(Subject.of(row.person()), call);
                if (row.allowed() != Fields.in(reply.json()).contains(row.field())) {
                    wrong.add(row + " but the service answers " + reply.status() + " " + reply.body());
                }
            }
        }

        assertEquals(List.of(), wrong);
    }

    @Test
    final void what_is_allowed_works_and_what_is_not_is_denied_as_if_it_never_was() {
        Walk walk = walk();

        List<String> wrong = walk.through();

        System.out.println("matrix of " + service() + ": " + walk.count());
        assertEquals(List.of(), wrong);
    }

    @Test
    final void a_refusal_is_not_told_by_its_time_from_that_of_what_never_was() {
        List<String> apart = new ArrayList<>();
        Walk walk = walk();
        Caller caller = new Caller(address());
        for (Timed timed : matrix().timed()) {
            Endpoint endpoint = matrix().endpoint(timed.endpoint());
            Thing thing = thing(timed.situation());
            Subject subject = Subject.of(timed.person());
            Stopwatch.Result result = new Stopwatch()
                    .compare(
                            () -> caller.send(subject, walk.call(endpoint, thing)),
                            () -> caller.send(subject, walk.missing(endpoint, thing)));
            System.out.printf(
                    "time of a refusal: %s %s guessed %.2f, control %.2f%n",
                    timed.person(), timed.endpoint(), result.guessed(), result.control());
            if (result.apart()) {
                apart.add(timed + " " + result);
            }
        }

        assertEquals(List.of(), apart);
        assertFalse(matrix().timed().isEmpty());
    }

    /** With what every service has besides its own. */
    Thing thing(String situation) {
        Thing thing = make(situation);
        return thing.with(
                Map.of("parked", EveryService.parked(service()), "entry", EveryService.entry(service(), address())));
    }

    @AfterEach
    final void nothing_is_left_parked() {
        EveryService.forget(service());
    }

    private Matrix matrix() {
        return Matrix.of(service());
    }

    private Walk walk() {
        return new Walk(matrix(), this, new Caller(address()), Subject.all());
    }

    private OpenApi openApi() {
        Reply reply =
                new Caller(address()).send(Subject.NOBODY, new Call("GET", "/q/openapi?format=json", "", Map.of()));
        try {
            return new OpenApi(new ObjectMapper().readTree(reply.body()));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
