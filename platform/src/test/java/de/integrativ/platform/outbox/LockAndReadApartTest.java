package de.integrativ.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.event.Message;
import de.integrativ.platform.sample.SampleHandler;
import de.integrativ.platform.sample.Tables;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.Waiting;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A round whose locking began before another replica's commit, and got the lane after it. See ADR 0101. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LockAndReadApartTest {

    private static final long GATE = 4711;

    @Inject
    Outbox outbox;

    @Inject
    Wall wall;

    @Inject
    Tables tables;

    @Inject
    Feeds feeds;

    @Inject
    @DataSource("relay")
    AgroalDataSource database;

    private final JourneyId journey = JourneyId.random();
    private final List<UUID> published = new CopyOnWriteArrayList<>();

    /** Whoever looks into the outbox waits at the gate: so a statement stands still after it took its snapshot. */
    @BeforeEach
    void aGateInTheOutbox() {
        tables.execute("delete from outbox");
        tables.execute("""
                create function at_the_gate() returns boolean volatile language plpgsql as $$
                begin perform pg_advisory_xact_lock_shared(%d); return true; end $$""".formatted(GATE));
        tables.execute("""
                create policy gate on outbox as restrictive for select to sample_relay using (at_the_gate())""");
    }

    @AfterEach
    void open() {
        tables.execute("drop policy gate on outbox");
        tables.execute("drop function at_the_gate()");
    }

    @Test
    void whatAnotherReplicaPublishedBeforeThisOneGotTheLaneIsNotPublishedAgain() throws Exception {
        say();
        try (ExecutorService replica = Executors.newVirtualThreadPerTaskExecutor();
                Connection relay = database.getConnection();
                Connection other = tables.asOwner();
                Connection gate = tables.asOwner()) {
            publishedAndNotCommitted(other);
            run(gate, "select pg_advisory_lock(%d)".formatted(GATE));
            Future<RelayRound.Done> round =
                    replica.submit(() -> new RelayRound(relay, new Remembering(), feeds).run(0));
            Waiting.until(
                    "the round stands at the gate", () -> !waitingAtTheGate().isEmpty());

            other.commit();
            run(gate, "select pg_advisory_unlock(%d)".formatted(GATE));

            assertEquals(0, round.get().published());
            assertEquals(List.of(), published);
        }
    }

    /** The other replica in its round: it holds the lane, the broker has its row, and only the commit is missing. */
    private void publishedAndNotCommitted(Connection other) throws SQLException {
        other.setAutoCommit(false);
        run(other, "select 1 from lane where lane = %d for update".formatted(Lane.of(journey.toString())));
        run(other, "delete from outbox where lane = %d".formatted(Lane.of(journey.toString())));
    }

    private List<String> waitingAtTheGate() {
        return tables.column(
                "select pid from pg_locks where locktype = 'advisory' and objid = ? and not granted", (int) GATE);
    }

    private void say() {
        wall.within(
                SystemRole.JOB, () -> outbox.signal(journey, new Message(SampleHandler.DONE, Instant.EPOCH, Map.of())));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private final class Remembering implements Publisher {
        @Override
        public CompletableFuture<?> publish(Outgoing message) {
            published.add(message.envelope().id());
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void close() {}
    }
}
