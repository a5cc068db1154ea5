package de.integrativ.platform.outbox;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.event.Message;
import de.integrativ.platform.sample.SampleHandler;
import de.integrativ.platform.sample.Tables;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestPlace;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OutboxMetricsTest {

    @Inject
    OutboxMetrics metrics;

    @Inject
    Outbox outbox;

    @Inject
    Wall wall;

    @Inject
    Tables tables;

    private final JourneyId journey = JourneyId.random();

    @BeforeEach
    void anEmptyOutbox() {
        tables.execute("delete from outbox");
    }

    @Test
    void theOldestRowOfALaneShowsItsAge() {
        wall.within(
                SystemRole.JOB, () -> outbox.signal(journey, new Message(SampleHandler.DONE, Instant.EPOCH, Map.of())));
        tables.execute("update outbox set recorded_at = now() - interval '1 hour' where key = ?", journey.toString());

        metrics.measure();

        assertTrue(age(Lane.of(journey.toString())) >= 3600);
    }

    @Test
    void whatTheAlertsAskForIsMeasured() throws IOException {
        String rules = Files.readString(TestPlace.root().resolve("deploy/observability/alerts.yml"));
        TreeSet<String> asked = new TreeSet<>();
        Pattern.compile("integrativ_[a-z_]+").matcher(rules).results().forEach(name -> asked.add(name.group()));

        String measured = given().get("/q/metrics").asString();

        assertEquals(
                List.of(),
                asked.stream()
                        .filter(name -> !measured.contains("\n" + name + "{"))
                        .toList());
    }

    private static double age(short lane) {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("integrativ_outbox_oldest_seconds{lane=\"" + lane + "\"}"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(' ') + 1)))
                .findFirst()
                .orElseThrow();
    }
}
