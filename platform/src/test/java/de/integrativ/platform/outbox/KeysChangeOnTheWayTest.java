package de.integrativ.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.event.Known;
import de.integrativ.platform.event.Message;
import de.integrativ.platform.inbox.Inbox;
import de.integrativ.platform.sample.SampleHandler;
import de.integrativ.platform.sample.Sender;
import de.integrativ.platform.sample.Tables;
import de.integrativ.platform.seal.ChangingKeys;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TopicReader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys of others change while messages are on their way, on the real broker and database. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class KeysChangeOnTheWayTest {

    private static final String RECIPIENT = "casework-service";
    private static final String HANDOVER = "handover.to.casework-service";
    private static final String FROM_BAMF = "requests.from.bamf";

    @Inject
    Outbox outbox;

    @Inject
    Resending resending;

    @Inject
    RelayByHand relay;

    @Inject
    Inbox inbox;

    @Inject
    SampleHandler handler;

    @Inject
    Wall wall;

    @Inject
    Tables tables;

    @TempDir
    Path home;

    private final String ref = "B-" + UUID.randomUUID();

    @Test
    void whatWaitsForItsReceiptIsSentAgainForTheNewKeyAndTheFirstStillOpens() throws Exception {
        JourneyId journey = JourneyId.random();
        try (ChangingKeys recipient = new ChangingKeys(RECIPIENT, home);
                TopicReader topic = TopicReader.fromNowOn(HANDOVER)) {
            UUID id = wall.within(
                    SystemRole.JOB,
                    () -> outbox.handover(
                            RECIPIENT, journey, new Message(SampleHandler.DONE, Instant.EPOCH, Map.of("name", "x"))));
            relay.round();
            ConsumerRecord<String, byte[]> first =
                    topic.await("the handover", sent -> sent.key().equals("" + journey));

            String newest = recipient.rotate();
            sendAgain(id);
            ConsumerRecord<String, byte[]> again = topic.await(
                    "its repetition, for the new key",
                    sent -> sent.key().equals("" + journey) && kid(sent).equals(newest));

            assertNotEquals(newest, kid(first));
            assertEquals(opened(recipient, id, journey, first), opened(recipient, id, journey, again));
        }
    }

    @Test
    void aNewKeyOfAnAgencysHoldsAtOnceAndWhatARevokedOneSignsIsRefusedWithAProblem() throws Exception {
        try (ChangingKeys bamf = new ChangingKeys("bamf", home)) {
            Envelope beforeIt = fromBamf(2);
            String signedWithTheOld = bamf.sealing().seal(beforeIt, "sample-service", "{}");
            bamf.rotate();
            Envelope withTheNew = fromBamf(1);
            String signedWithTheNew = bamf.sealing().seal(withTheNew, "sample-service", "{}");

            inbox.receive(Sender.record(withTheNew, Known.NOTHING, signedWithTheNew, true), handler);
            bamf.revokeTheOld();
            inbox.receive(Sender.record(beforeIt, Known.NOTHING, signedWithTheOld, true), handler);

            assertEquals(List.of("1"), tables.effects(ref));
            assertEquals(List.of("FOREIGN_SIGNATURE"), tables.parked(ref));
            assertEquals(List.of("de.integrativ.agency.receipt.v1", "de.integrativ.agency.problem.v1"), answers());
        }
    }

    private void sendAgain(UUID id) throws SQLException {
        tables.execute("update obligation set next_at = now() - interval '1 day' where id = ?", id);
        resending.resend();
        relay.round();
    }

    private static String kid(ConsumerRecord<String, byte[]> record) {
        try {
            return JsonWebStructure.fromCompactSerialization(jose(record)).getKeyIdHeaderValue();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String jose(ConsumerRecord<String, byte[]> record) {
        return new String(record.value(), StandardCharsets.UTF_8);
    }

    private static String opened(
            ChangingKeys recipient, UUID id, JourneyId journey, ConsumerRecord<String, byte[]> record)
            throws Exception {
        Envelope place = new Envelope(
                id, SampleHandler.DONE, "/sample-service", HANDOVER, "" + journey, 1, 1, Instant.EPOCH, Instant.EPOCH);
        return recipient.sealing().open(place, "sample-service", RECIPIENT, jose(record));
    }

    private Envelope fromBamf(long sequence) {
        return new Envelope(
                UUID.randomUUID(),
                SampleHandler.DONE,
                "/agency/bamf",
                FROM_BAMF,
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
