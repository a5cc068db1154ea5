package de.integrativ.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.Known;
import de.integrativ.platform.sample.SampleHandler;
import de.integrativ.platform.sample.Sender;
import de.integrativ.platform.sample.Tables;
import de.integrativ.platform.seal.PartySealing;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestPlace;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class MessagesOfAgenciesTest {

    private static final String TOPIC = "requests.from.bamf";

    @Inject
    Inbox inbox;

    @Inject
    SampleHandler handler;

    @Inject
    Tables tables;

    @Inject
    Parking parking;

    @Inject
    Wall wall;

    private final String ref = "B-" + UUID.randomUUID();

    @Test
    void whatIsAppliedIsReceipted() {
        inbox.receive(sealed(envelope(1), "bamf"), handler);

        assertEquals(List.of("1"), tables.effects(ref));
        assertEquals(List.of("de.integrativ.agency.receipt.v1"), answers());
    }

    @Test
    void theSameMessageAgainIsReceiptedAgain() {
        ConsumerRecord<String, byte[]> record = sealed(envelope(1), "bamf");
        inbox.receive(record, handler);

        inbox.receive(record, handler);

        assertEquals(List.of("1"), tables.effects(ref));
        assertEquals(2, answers().size());
    }

    @Test
    void aForeignSignatureIsKeptAndAnsweredWithAProblem() {
        inbox.receive(sealed(envelope(1), "jobcenter-coesfeld"), handler);

        assertEquals(List.of(), tables.effects(ref));
        assertEquals(List.of("FOREIGN_SIGNATURE"), tables.parked(ref));
        assertEquals(List.of("de.integrativ.agency.problem.v1"), answers());
    }

    @Test
    void aReplayUnderANewIdIsMisbound() {
        String jose = PartySealing.of("bamf", TestPlace.keys()).seal(envelope(1), "sample-service", "{}");

        inbox.receive(Sender.record(envelope(1), Known.NOTHING, jose, true), handler);

        assertEquals(List.of("MISBOUND"), tables.parked(ref));
    }

    @Test
    void aMessageInClearIsRefused() {
        inbox.receive(Sender.record(envelope(1), Known.NOTHING, "{}", false), handler);

        assertEquals(List.of("NOT_SEALED"), tables.parked(ref));
    }

    @Test
    void whatProvesNothingTakesNoPlaceSoThatTheRealOneCanStillCome() {
        inbox.receive(sealed(envelope(1), "jobcenter-coesfeld"), handler);

        inbox.receive(sealed(envelope(1), "bamf"), handler);

        assertEquals(List.of("1"), tables.effects(ref));
    }

    @Test
    void aRefusedMessageIsAnsweredWithItsProblemAndAReceipt() {
        inbox.receive(refused(), handler);

        assertEquals(List.of("de.integrativ.agency.problem.v1", "de.integrativ.agency.receipt.v1"), answers());
    }

    @Test
    void aRefusedMessageIsKeptAndHoldsUpNothing() {
        inbox.receive(refused(), handler);

        inbox.receive(sealed(envelope(2), "bamf"), handler);

        assertEquals(List.of("REFUSED"), tables.parked(ref));
        assertEquals(List.of("2"), tables.effects(ref));
    }

    @Test
    void aRefusedMessageIsKeptForThirtyDays() {
        inbox.receive(refused(), handler);

        forgetAfter(Duration.ofDays(29));
        assertEquals(List.of("REFUSED"), tables.parked(ref));
        forgetAfter(Duration.ofDays(31));
        assertEquals(List.of(), tables.parked(ref));
    }

    private void forgetAfter(Duration time) {
        RefusedMessages then = new RefusedMessages(parking, Clock.offset(Clock.systemUTC(), time));
        wall.within(SystemRole.JOB, () -> {
            then.forget();
            return true;
        });
    }

    private ConsumerRecord<String, byte[]> refused() {
        Envelope refused = new Envelope(
                UUID.randomUUID(),
                SampleHandler.REFUSED,
                "/agency/bamf",
                TOPIC,
                ref,
                1,
                1,
                Instant.EPOCH,
                Instant.EPOCH);
        return sealed(refused, "bamf");
    }

    @Test
    void whatIsSentWhileAMessageIsAppliedBelongsToItsTrace() {
        ConsumerRecord<String, byte[]> record = sealed(envelope(1), "bamf");
        String trace = "0af7651916cd43dd8448eb211c80319c";
        record.headers()
                .add("ce_traceparent", ("00-" + trace + "-b7ad6b7169203331-01").getBytes(StandardCharsets.US_ASCII));

        inbox.receive(record, handler);

        assertEquals(
                List.of(trace), tables.column("select split_part(traceparent, '-', 2) from outbox where key = ?", ref));
    }

    private ConsumerRecord<String, byte[]> sealed(Envelope envelope, String signer) {
        String jose = PartySealing.of(signer, TestPlace.keys()).seal(envelope, "sample-service", "{}");
        return Sender.record(envelope, Known.NOTHING, jose, true);
    }

    private Envelope envelope(long sequence) {
        return new Envelope(
                UUID.randomUUID(),
                SampleHandler.DONE,
                "/agency/bamf",
                TOPIC,
                ref,
                sequence,
                1,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private List<String> answers() {
        return tables.column(
                "select type from outbox where topic = 'requests.to.bamf' and key = ? order by position", ref);
    }
}
