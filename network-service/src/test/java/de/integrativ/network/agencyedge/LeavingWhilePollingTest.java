package de.integrativ.network.agencyedge;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.integrativ.network.CaseworkSide;
import de.integrativ.network.CaseworkSide.Request;
import de.integrativ.testing.FileInForce;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestTokens;
import de.integrativ.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LeavingWhilePollingTest {

    private static final String OFFICE = "abh-coesfeld";

    private final CaseworkSide casework = new CaseworkSide();
    private final Request request = CaseworkSide.toSystemOf(OFFICE);

    @Test
    void whoever_leaves_the_county_file_while_they_wait_for_an_event_is_out_at_once() throws Exception {
        String end = end();
        CompletableFuture<Response> poll = CompletableFuture.supplyAsync(() -> fetch("?wait=30&after=" + end));
        assertThrows(TimeoutException.class, () -> poll.get(2, TimeUnit.SECONDS), "it waits");

        try (FileInForce without = FileInForce.with(county -> county.replace("to: abh-coesfeld", "to: kreis-coesfeld")
                .replace("channel: HTTP\n    passesOn", "channel: PORTAL\n    passesOn"))) {
            assertEquals(401, poll.get(10, TimeUnit.SECONDS).statusCode());
        }
    }

    /** @return the position after which nothing has come yet */
    private String end() {
        CaseworkSide.heartbeat(Instant.now());
        casework.compose(request);
        Waiting.until("it is in the feed", () -> {
            Response answer = fetch("");
            return answer.statusCode() == 200
                    && answer.jsonPath().getList("ref").contains(request.ref());
        });
        String position = "";
        for (List<String> page = positions(""); !page.isEmpty(); page = positions("?after=" + position)) {
            position = page.getLast();
        }
        return position;
    }

    private static List<String> positions(String query) {
        return fetch(query).jsonPath().getList("position", String.class);
    }

    private static Response fetch(String query) {
        return given().auth().oauth2(TestTokens.agency(OFFICE)).get("/agency/events" + query);
    }
}
