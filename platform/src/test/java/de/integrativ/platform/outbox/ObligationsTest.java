package de.integrativ.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.event.Message;
import de.integrativ.platform.event.Types;
import de.integrativ.platform.sample.SampleHandler;
import de.integrativ.platform.sample.Tables;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ObligationsTest {

    private static final String RECIPIENT = "casework-service";

    @Inject
    Outbox outbox;

    @Inject
    Obligations obligations;

    @Inject
    Resending resending;

    @Inject
    Wall wall;

    @Inject
    Tables tables;

    private final JourneyId journey = JourneyId.random();

    @Test
    void whatIsNotReceiptedIsSentAgainUnderItsIdAndSequence() {
        UUID id = handover();
        leftLongAgo(id);

        resending.resend();

        assertEquals(List.of(id + " 1"), waiting());
    }

    @Test
    void whatIsStillOnItsWayIsNotSentTwice() {
        UUID id = handover();
        tables.execute("update obligation set next_at = now() - interval '1 day' where id = ?", id);

        resending.resend();

        assertEquals(List.of(id + " 1"), waiting());
    }

    @Test
    void aReceiptEndsTheObligationAndItsContentGoes() {
        UUID id = handover();
        receipt(id, RECIPIENT);
        leftLongAgo(id);

        resending.resend();

        assertEquals(List.of(), waiting());
        assertEquals(Arrays.asList((String) null), tables.column("select body from obligation where id = ?", id));
    }

    @Test
    void onlyTheRecipientCanReceipt() {
        UUID id = handover();

        receipt(id, "network-service");

        assertEquals(
                Arrays.asList((String) null), tables.column("select receipted_at from obligation where id = ?", id));
    }

    @Test
    void whatIsTakenBackBeforeItLeftKeepsItsPlaceAndLosesItsContent() {
        UUID id = handover();

        wall.within(SystemRole.CONSUMER, () -> {
            outbox.voidUnsent(id);
            return null;
        });

        assertEquals(List.of(id + " 1"), waiting());
        assertEquals(
                List.of(Types.VOID + " {}"), tables.column("select type || ' ' || body from outbox where id = ?", id));
    }

    @Test
    void aRepetitionOfWhatWasTakenBackIsEmptyToo() {
        UUID id = handover();
        leftLongAgo(id);
        wall.within(SystemRole.CONSUMER, () -> {
            outbox.voidUnsent(id);
            return null;
        });

        resending.resend();

        assertEquals(
                List.of(Types.VOID + " {}"), tables.column("select type || ' ' || body from outbox where id = ?", id));
    }

    @Test
    void whatARestoredRecipientReceiptedSinceItsBackupIsOpenAgain() {
        UUID id = handover();
        receipt(id, RECIPIENT);

        wall.within(SystemRole.CONSUMER, () -> {
            obligations.reopen(RECIPIENT, Instant.now().minusSeconds(3600));
            return null;
        });

        assertEquals(List.of("t"), tables.column("select next_at is not null from obligation where id = ?", id));
    }

    private UUID handover() {
        return wall.within(
                SystemRole.JOB,
                () -> outbox.handover(
                        RECIPIENT, journey, new Message(SampleHandler.DONE, Instant.EPOCH, Map.of("name", "x"))));
    }

    private void receipt(UUID id, String from) {
        wall.within(SystemRole.CONSUMER, () -> {
            obligations.receipted(id, from, "APPLIED");
            return null;
        });
    }

    private void leftLongAgo(UUID id) {
        tables.execute("delete from outbox where id = ?", id);
        tables.execute(
                "update obligation set next_at = now() - interval '1 day' where id = ? and next_at is not null", id);
    }

    private List<String> waiting() {
        return tables.column("select id || ' ' || sequence from outbox where key = ?", journey.toString());
    }
}
