package de.integrativ.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.platform.config.ThisService;
import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.event.Message;
import de.integrativ.platform.event.Ref;
import de.integrativ.platform.event.Topics;
import de.integrativ.platform.event.Types;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@DisplayName("What is taken back while it moves")
class TakingBackWhatMovesTest {

    private static final String AGENCY_BY_FEED = "abh-coesfeld";

    @Inject
    Outbox outbox;

    @Inject
    OutboxParking parking;

    @Inject
    Republication republication;

    @Inject
    ThisService service;

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

    private final JourneyId journey = JourneyId.random();

    @Test
    void aMessageThatIsJustBeingReDrivenGoesOutEmpty() throws Exception {
        UUID id = signal();
        parked(id);
        CountDownLatch moved = new CountDownLatch(1);
        CompletableFuture<Void> redriving = CompletableFuture.runAsync(() -> wall.within(SystemRole.JOB, () -> {
            parking.redrive(id);
            moved.countDown();
            untilSomeoneWaits(new CompletableFuture<>());
            return null;
        }));
        moved.await();

        takeBack(id);

        redriving.join();
        assertEquals(List.of(Types.VOID + " {}"), waiting(id));
    }

    @Test
    void aMessageThatIsJustBeingTakenBackIsRepublishedEmpty() throws Exception {
        UUID id = signal();
        CountDownLatch taken = new CountDownLatch(1);
        CompletableFuture<Integer> republishing = new CompletableFuture<>();
        CompletableFuture<Void> takingBack = CompletableFuture.runAsync(() -> wall.within(SystemRole.CONSUMER, () -> {
            outbox.voidUnsent(id);
            taken.countDown();
            untilSomeoneWaits(republishing);
            return null;
        }));
        taken.await();

        republishing.complete(republication.republish(Topics.signalsFrom(service.party()), "casework-service"));

        takingBack.join();
        assertEquals(List.of(Types.VOID + " {}", Types.VOID + " {}"), waiting(id));
    }

    @Test
    void whatFollowsAMessageToAFeedThatCannotBeSealedWaitsWithIt() throws Exception {
        Ref ref = new Ref(journey.toString());
        UUID first = wall.within(
                SystemRole.JOB,
                () -> outbox.toAgency(
                        "requests", AGENCY_BY_FEED, ref, new Message(SampleHandler.DONE, Instant.EPOCH, Map.of())));
        tables.execute("update outbox set recipient = 'nobody' where id = ?", first);
        UUID later = forwarded(ref);

        try (var connection = relay.getConnection();
                var publisher = publishers.open()) {
            new RelayRound(connection, publisher, feeds).run(0);
        }

        assertEquals(
                List.of(first.toString(), later.toString()),
                tables.column("select id from outbox_parked where key = ? order by position", ref.value()));
        assertEquals(List.of(), tables.column("select id from feed where key = ?", ref.value()));
    }

    private UUID forwarded(Ref ref) {
        UUID id = UUID.randomUUID();
        Envelope envelope = new Envelope(
                id,
                SampleHandler.DONE,
                "/casework-service",
                Topics.toAgency("requests", AGENCY_BY_FEED),
                ref.value(),
                2,
                1,
                Instant.EPOCH,
                Instant.EPOCH);
        wall.within(SystemRole.JOB, () -> {
            outbox.forward(new Sealed(envelope, AGENCY_BY_FEED, "sealed elsewhere"));
            return null;
        });
        return id;
    }

    private UUID signal() {
        return wall.within(
                SystemRole.JOB, () -> outbox.signal(journey, new Message(SampleHandler.DONE, Instant.EPOCH, Map.of())));
    }

    private void parked(UUID id) {
        tables.execute("""
                with moved as (delete from outbox where id = ? returning *)
                insert into outbox_parked select moved.*, 'too large' from moved""", id);
    }

    private void takeBack(UUID id) {
        wall.within(SystemRole.CONSUMER, () -> {
            outbox.voidUnsent(id);
            return null;
        });
    }

    /** Until the other transaction has met this one's rows, or is over without having met them. */
    private void untilSomeoneWaits(CompletableFuture<?> other) {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (!other.isDone()
                && tables.column("select 1 from pg_locks where not granted").isEmpty()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("nobody came");
            }
            Thread.onSpinWait();
        }
    }

    private List<String> waiting(UUID id) {
        return tables.column("select type || ' ' || body from outbox where id = ?", id);
    }
}
