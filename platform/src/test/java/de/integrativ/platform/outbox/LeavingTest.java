package de.integrativ.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.event.Message;
import de.integrativ.platform.sample.SampleHandler;
import de.integrativ.platform.sample.Tables;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import de.integrativ.testing.RealServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LeavingTest {

    @Inject
    Outbox outbox;

    @Inject
    Wall wall;

    @Inject
    Tables tables;

    @Inject
    Publishers publishers;

    @Inject
    Feeds feeds;

    @Inject
    @DataSource("relay")
    AgroalDataSource relay;

    @Test
    void whatIsAppendedArrivesAndLeavesTheOutboxEmpty() throws SQLException {
        JourneyId journey = JourneyId.random();
        wall.within(
                SystemRole.JOB, () -> outbox.signal(journey, new Message(SampleHandler.DONE, Instant.EPOCH, Map.of())));
        wall.within(
                SystemRole.JOB, () -> outbox.signal(journey, new Message(SampleHandler.DONE, Instant.EPOCH, Map.of())));

        try (var connection = relay.getConnection();
                var publisher = publishers.open()) {
            new RelayRound(connection, publisher, feeds).run(0);
        }

        assertEquals(List.of(), tables.column("select position from outbox where key = ?", journey.toString()));
        assertEquals(
                List.of("1", "2"),
                tables.column("select sequence from emitted where key = ? order by sequence", journey.toString()));
    }
}
