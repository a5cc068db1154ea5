package de.integrativ.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.integrativ.platform.config.ThisService;
import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.Known;
import de.integrativ.platform.event.Wire;
import de.integrativ.platform.sample.SampleHandler;
import de.integrativ.platform.sample.SampleTopics;
import de.integrativ.platform.sample.Sender;
import de.integrativ.platform.sample.Tables;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestBroker;
import de.integrativ.testing.Waiting;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class NetBelowTheInboxTest {

    private static final Throwable OURS = new StackOverflowError();

    @Inject
    Inbox inbox;

    @Inject
    InboxTables inboxTables;

    @Inject
    Parking parking;

    @Inject
    Wall wall;

    @Inject
    ThisService service;

    @Inject
    Escaped escaped;

    @Inject
    Redriving redriving;

    @Inject
    Tables tables;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    private final Sender sender = Sender.ofSignals();

    @Test
    void whatEscapesTheInboxIsParkedAndTheChannelGoesOn() {
        Sender other = Sender.ofSignals();
        send(sender.envelope(SampleTopics.ESCAPING, 1, 1));

        send(other.envelope(SampleHandler.DONE, 1, 1));

        Waiting.until(
                "the one behind it took effect",
                () -> tables.effects(other.key()).size() == 1);
        assertEquals(List.of("ESCAPED"), tables.parked(sender.key()));
        assertEquals(List.of(), tables.effects(sender.key()));
    }

    @Test
    void whatFollowsOfTheSameJourneyWaitsAndGoesOnWhenThePersonInChargeSendsItAgain() {
        send(sender.envelope(SampleTopics.ESCAPING, 1, 1));
        send(sender.envelope(SampleHandler.DONE, 1, 2));
        Waiting.until("both wait", () -> tables.parked(sender.key()).size() == 2);

        redriving.redrive(UUID.fromString(
                tables.column("select id from parking where key = ? and reason = 'ESCAPED'", sender.key())
                        .getFirst()));

        assertEquals(List.of("1", "2"), tables.effects(sender.key()));
        assertEquals(List.of(), tables.parked(sender.key()));
    }

    @Test
    void aRecordIsParkedWithThePlaceThatItCameFromAndAsItCame() {
        ConsumerRecord<String, byte[]> sealed =
                Sender.record(sender.envelope(SampleHandler.DONE, 1, 1), Known.NOTHING, "eyJ.sealed", true);

        escaped.keep(sealed, OURS);

        ConsumerRecord<String, byte[]> kept = wall.within(SystemRole.JOB, () -> parking.byId(
                        UUID.fromString(tables.column("select id from parking where key = ?", sender.key())
                                .getFirst()))
                .orElseThrow()
                .record());
        assertEquals(
                sealed.topic() + sealed.partition() + sealed.offset(), kept.topic() + kept.partition() + kept.offset());
        assertArrayEquals(sealed.value(), kept.value());
        assertArrayEquals(sealed.headers().toArray(), kept.headers().toArray());
    }

    @Test
    void aRecordIsParkedOnceHoweverOftenItComes() {
        ConsumerRecord<String, byte[]> record = sender.says(1);
        escaped.keep(record, OURS);

        escaped.keep(record, OURS);

        assertEquals(List.of("ESCAPED"), tables.parked(sender.key()));
    }

    @Test
    void nothingIsParkedBecauseTheServiceStops() {
        Patience over = new Patience();
        over.stop(new ShutdownEvent());
        Escaped stopping = new Escaped(inbox, inboxTables, parking, wall, over, service);

        assertThrows(IllegalStateException.class, () -> stopping.keep(sender.says(1), OURS));

        assertEquals(List.of(), tables.parked(sender.key()));
    }

    @Test
    void whileTheDatabaseIsAwayARecordIsNeitherParkedNorLetGo() throws SQLException {
        long waitedBefore = waited();
        CompletableFuture<Void> kept;
        asAdministrator("alter database sample connection limit 0");
        try {
            asAdministrator("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = 'sample' and usename = 'sample_login'");
            kept = CompletableFuture.runAsync(() -> escaped.keep(sender.says(1), OURS));
            Waiting.until("it was tried in vain", () -> waited() > waitedBefore);

            assertEquals(false, kept.isDone());
        } finally {
            asAdministrator("alter database sample connection limit -1");
        }
        kept.join();
        assertEquals(List.of("ESCAPED"), tables.parked(sender.key()));
    }

    /** Whom no limit holds. */
    private void asAdministrator(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long waited() {
        try (Stream<String> lines = Files.lines(Path.of("target/sample.log"))) {
            return lines.filter(line -> line.contains("waiting for the database"))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(Envelope envelope) {
        TestBroker.send(
                TestBroker.service("casework-service"),
                new ProducerRecord<>(
                        envelope.topic(),
                        2,
                        envelope.key(),
                        "{}".getBytes(StandardCharsets.UTF_8),
                        Wire.headers(envelope, Known.NOTHING, false, null)));
    }
}
