package de.integrativ.network.agencyedge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import de.integrativ.network.CaseworkSide;
import de.integrativ.network.CaseworkSide.Request;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestTokens;
import de.integrativ.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FeedAfterARestoreTest {

    private static final String OFFICE = "abh-coesfeld";

    private final CaseworkSide casework = new CaseworkSide();
    private final Request request = CaseworkSide.toSystemOf(OFFICE);
    private final String event = "find { it.ref == '" + request.ref() + "' }";

    @Test
    void the_first_event_of_a_restored_sender_names_the_last_place_it_knew_so_that_a_gap_shows() {
        casework.composeAfterARestore(request);

        inTheFeed()
                .then()
                .body(event + ".epoch", equalTo(2))
                .body(event + ".knownepoch", equalTo(1))
                .body(event + ".knownsequence", equalTo(1));
    }

    @Test
    void every_other_event_names_none() {
        casework.compose(request);

        inTheFeed().then().body(event + ".epoch", equalTo(1)).body(event + ".knownepoch", nullValue());
    }

    private Response inTheFeed() {
        CaseworkSide.heartbeat(Instant.now());
        Waiting.until("it is in the feed", () -> feed().statusCode() == 200 && feed().path(event) != null);
        return feed();
    }

    private static Response feed() {
        return given().auth().oauth2(TestTokens.agency(OFFICE)).get("/agency/events");
    }
}
