package de.integrativ.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.common.errors.NotEnoughReplicasException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RelayOnRealServersTest {

    @Inject
    Outbox outbox;

    @Inject
    OutboxParking parking;

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
    AgroalDataSource database;

    private final JourneyId journey = JourneyId.random();
    private Failing broker;
    private Connection relay;

    @BeforeEach
    void anEmptyOutbox() throws SQLException {
        tables.execute("delete from outbox");
        tables.execute("delete from outbox_parked");
        broker = new Failing(publishers.open());
        relay = database.getConnection();
    }

    @AfterEach
    void release() throws SQLException {
        relay.close();
        broker.close();
    }

    @Test
    void aHoleInTheAcknowledgementsStaysAndNothingElse() throws SQLException {
        JourneyId other = inTheSameLane(journey);
        say(journey);
        UUID hole = say(other);
        say(journey);
        broker.failFor(hole, new NotEnoughReplicasException("for now"));

        round();

        assertFalse(broker.arrived.contains(hole));
        assertTrue(ids().contains(hole.toString()));
        assertEquals(
                List.of(),
                broker.arrived.stream()
                        .filter(id -> ids().contains(id.toString()))
                        .toList());
    }

    @Test
    void whatWasKeptArrivesNextTime() throws SQLException {
        UUID hole = say(journey);
        broker.failFor(hole, new NotEnoughReplicasException("for now"));
        round();
        broker.mend();

        round();

        assertEquals(List.of(hole), broker.arrived);
        assertEquals(List.of(), ids());
    }

    @Test
    void aLateCommitWithAnEarlierPositionIsNotLost() throws SQLException {
        try (Connection late = tables.asOwner()) {
            late.setAutoCommit(false);
            UUID early = insertAs(late);
            UUID prompt = say(journey);
            round();
            late.commit();

            round();

            assertEquals(List.of(prompt, early), broker.arrived);
        }
    }

    @Test
    void aLaneThatAnotherReplicaHoldsIsLeftToIt() throws SQLException {
        say(journey);
        try (Connection replica = tables.asOwner();
                var lock = replica.prepareStatement("select lane from lane where lane = ? for update")) {
            replica.setAutoCommit(false);
            lock.setShort(1, Lane.of(journey.toString()));
            lock.executeQuery();

            RelayRound.Done done = round();

            assertEquals(RelayRound.Done.NOTHING, done);
            replica.rollback();
        }
    }

    @Test
    void whatNoRetryMendsIsParkedWithAllLaterOnesOfItsKey() throws SQLException {
        UUID tooLarge = say(journey);
        say(journey);
        broker.failFor(tooLarge, new RecordTooLargeException("2 MB"));
        round();
        say(journey);

        round();

        assertEquals(List.of(), broker.arrived);
        assertEquals(List.of("1", "2", "3"), parked());
    }

    @Test
    void whatIsSentAgainKeepsItsOrder() throws SQLException {
        UUID tooLarge = say(journey);
        UUID second = say(journey);
        broker.failFor(tooLarge, new RecordTooLargeException("2 MB"));
        round();
        UUID third = say(journey);
        broker.mend();
        wall.within(SystemRole.JOB, () -> parking.redrive(tooLarge));

        round();

        assertEquals(List.of(tooLarge, second, third), broker.arrived);
        assertEquals(List.of(), parked());
    }

    @Test
    void anOutboxThatFilledUpDrainsByAThousandRowsARound() throws SQLException {
        tables.execute("""
                insert into outbox (lane, id, topic, key, source, sequence, epoch, known_epoch, known_sequence, type,
                    occurred_at, recorded_at, body)
                select i & 15, gen_random_uuid(), 'signals.from.sample-service', 'k' || i, '/sample-service', 1, 1, 0, 0,
                    't', now(), now(), '{}' from generate_series(1, 5000) i""");
        int read = 0;
        int rounds = 0;

        while (!ids().isEmpty() && rounds < 20) {
            read += round().published();
            rounds++;
        }

        assertEquals(5000, read);
        assertTrue(rounds <= 6, "took " + rounds);
    }

    private RelayRound.Done round() throws SQLException {
        return new RelayRound(relay, broker, feeds).run(0);
    }

    private UUID say(JourneyId about) {
        return wall.within(
                SystemRole.JOB, () -> outbox.signal(about, new Message(SampleHandler.DONE, Instant.EPOCH, Map.of())));
    }

    private UUID insertAs(Connection connection) throws SQLException {
        UUID id = UUID.randomUUID();
        try (var insert = connection.prepareStatement("""
                insert into outbox (lane, id, topic, key, source, sequence, epoch, known_epoch, known_sequence, type,
                    occurred_at, recorded_at, body)
                values (?, ?, 'signals.from.sample-service', 'late', '/sample-service', 1, 1, 0, 0, 't', now(), now(), '{}')""")) {
            insert.setShort(1, Lane.of(journey.toString()));
            insert.setObject(2, id);
            insert.executeUpdate();
        }
        return id;
    }

    private static JourneyId inTheSameLane(JourneyId journey) {
        JourneyId other = JourneyId.random();
        while (Lane.of(other.toString()) != Lane.of(journey.toString())) {
            other = JourneyId.random();
        }
        return other;
    }

    private List<String> ids() {
        return tables.column("select id from outbox order by position");
    }

    private List<String> parked() {
        return tables.column("select sequence from outbox_parked where key = ? order by position", journey.toString());
    }

    /** The real broker behind a wrapper that fails where it is told to. */
    private static final class Failing implements Publisher {
        final List<UUID> arrived = new ArrayList<>();
        private final Publisher real;
        private final Set<UUID> broken = new HashSet<>();
        private RuntimeException failure = new NotEnoughReplicasException("");

        Failing(Publisher real) {
            this.real = real;
        }

        void failFor(UUID id, RuntimeException with) {
            broken.add(id);
            failure = with;
        }

        void mend() {
            broken.clear();
        }

        @Override
        public CompletableFuture<?> publish(Outgoing message) {
            UUID id = message.envelope().id();
            if (broken.contains(id)) {
                return CompletableFuture.failedFuture(failure);
            }
            CompletableFuture<?> sent = real.publish(message);
            sent.join();
            arrived.add(id);
            return sent;
        }

        @Override
        public void close() {
            real.close();
        }
    }
}
