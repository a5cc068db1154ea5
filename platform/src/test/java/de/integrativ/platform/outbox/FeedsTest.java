package de.integrativ.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.integrativ.platform.event.Message;
import de.integrativ.platform.event.Ref;
import de.integrativ.platform.sample.SampleHandler;
import de.integrativ.platform.sample.Tables;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FeedsTest {

    /** Fetches over HTTP. */
    private static final String AGENCY = "abh-coesfeld";

    @Inject
    Outbox outbox;

    @Inject
    RelayByHand relay;

    @Inject
    Wall wall;

    @Inject
    Tables tables;

    private final Ref ref = new Ref(UUID.randomUUID().toString());
    private final Ref other = new Ref(UUID.randomUUID().toString());

    @BeforeEach
    void nothingPublished() {
        tables.execute("delete from outbox");
        tables.execute("delete from feed");
        tables.execute("delete from feed_head");
    }

    @Test
    void anAgencyThatFetchesFindsItsMessagesSealedAndNumbered() throws SQLException {
        UUID first = send(ref);
        UUID second = send(other);
        UUID third = send(ref);

        relay.round();

        assertEquals(
                List.of("1 " + first + " 1", "2 " + second + " 1", "3 " + third + " 2"),
                tables.column("select position || ' ' || id || ' ' || sequence from feed order by position"));
        assertEquals(List.of(), tables.column("select id from outbox"));
        assertFalse(tables.column("select jose from feed").getFirst().contains("Amira"));
    }

    @Test
    void twoReplicasLeaveNoHoleInThePositions() throws Exception {
        List<Thread> replicas = IntStream.range(0, 2)
                .mapToObj(i -> Thread.ofPlatform().unstarted(() -> {
                    try {
                        relay.round();
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                }))
                .toList();
        for (int i = 0; i < 60; i++) {
            send(new Ref(UUID.randomUUID().toString()));
        }

        for (Thread replica : replicas) {
            replica.start();
        }
        for (Thread replica : replicas) {
            replica.join();
        }
        relay.round();

        assertEquals(
                IntStream.rangeClosed(1, 60).mapToObj(Integer::toString).toList(),
                tables.column("select position from feed order by position"));
    }

    private UUID send(Ref to) {
        return wall.within(
                SystemRole.JOB,
                () -> outbox.toAgency(
                        "requests",
                        AGENCY,
                        to,
                        new Message(SampleHandler.DONE, Instant.EPOCH, Map.of("givenName", "Amira"))));
    }
}
