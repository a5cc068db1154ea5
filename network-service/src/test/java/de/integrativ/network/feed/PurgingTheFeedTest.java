package de.integrativ.network.feed;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.network.CaseworkSide;
import de.integrativ.network.CaseworkSide.Request;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestTokens;
import de.integrativ.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PurgingTheFeedTest {

    private static final String OFFICE = "abh-coesfeld";

    @Inject
    EntityManager database;

    @Inject
    Wall wall;

    private final CaseworkSide casework = new CaseworkSide();
    private final Request request = CaseworkSide.toSystemOf(OFFICE);

    @BeforeEach
    void a_message_is_in_the_feed() {
        CaseworkSide.heartbeat(Instant.now());
        casework.compose(request);
        Waiting.until(
                "it is in the feed",
                () -> feed("").extract().statusCode() == 200 && !positions("").isEmpty());
        Waiting.until(
                "this very one",
                () -> feed("").extract().jsonPath().getList("ref").contains(request.ref()));
    }

    @Test
    void after_thirty_days_nothing_of_it_is_kept() {
        purgeAfter(Duration.ofDays(31));

        assertEquals(List.of(), positions(""));
    }

    @Test
    void until_then_it_can_be_fetched() {
        purgeAfter(Duration.ofDays(29));

        feed("").statusCode(200);
        assertEquals(true, feed("").extract().jsonPath().getList("ref").contains(request.ref()));
    }

    @Test
    void whoever_read_the_last_goes_on_from_there() {
        String last = positions("").getLast();

        purgeAfter(Duration.ofDays(31));

        feed("?after=" + last).statusCode(200).body("size()", equalTo(0));
    }

    @Test
    void whoever_missed_something_is_told_that_it_is_gone() {
        String last = positions("").getLast();
        long number = Long.parseLong(last.substring(last.indexOf('-') + 1));
        String before = last.substring(0, last.indexOf('-') + 1) + (number - 1);

        purgeAfter(Duration.ofDays(31));

        feed("?after=" + before).statusCode(410).body("type", equalTo("urn:integrativ:problem:position-gone"));
    }

    private void purgeAfter(Duration time) {
        PurgeFeed then = new PurgeFeed(database, Clock.offset(Clock.systemUTC(), time));
        wall.within(SystemRole.JOB, () -> {
            then.purge();
            return true;
        });
    }

    private static List<String> positions(String query) {
        List<Map<String, Object>> events = feed(query).extract().jsonPath().getList("");
        return events.stream()
                .map(event -> String.valueOf(event.get("position")))
                .toList();
    }

    private static ValidatableResponse feed(String query) {
        return given().auth()
                .oauth2(TestTokens.agency(OFFICE))
                .get("/agency/events" + query)
                .then();
    }
}
