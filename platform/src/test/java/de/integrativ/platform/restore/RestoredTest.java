package de.integrativ.platform.restore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.event.Known;
import de.integrativ.platform.event.Message;
import de.integrativ.platform.inbox.Inbox;
import de.integrativ.platform.outbox.Outbox;
import de.integrativ.platform.sample.SampleHandler;
import de.integrativ.platform.sample.Sender;
import de.integrativ.platform.sample.Tables;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RestoredTest {

    private static final Instant BACKUP = Instant.parse("2026-07-01T03:00:00Z");

    @Inject
    Wall wall;

    @Inject
    Outbox outbox;

    @Inject
    Inbox inbox;

    @Inject
    SampleHandler handler;

    @Inject
    Tables tables;

    @Inject
    Restored restore;

    @ConfigProperty(name = "integrativ.state")
    String state;

    private final JourneyId journey = JourneyId.random();

    @AfterEach
    void theFirstEpochAgain() {
        tables.execute("delete from epoch where epoch > 1");
    }

    @Test
    void theFirstMessageOfTheNewEpochNamesTheLastPlaceThatIsKnown() {
        say();
        say();
        restore.raised(BACKUP);

        say();

        assertEquals(List.of("1 1 0 0", "1 2 0 0", "2 1 1 2"), tables.column("""
                        select epoch || ' ' || sequence || ' ' || known_epoch || ' ' || known_sequence
                        from emitted where key = ? order by epoch, sequence""", journey.toString()));
    }

    @Test
    void theSameRestoreCountsOnce() {
        restore.raised(BACKUP);

        boolean again = restore.raised(BACKUP);

        assertFalse(again);
    }

    /** The audit's chain believes no restore that its own database alone tells of. */
    @Test
    void theRestoreIsNotedOutsideTheDatabaseOnce() throws Exception {
        Path heads = Path.of(state, "audit-heads");
        Files.deleteIfExists(heads);
        restore.raised(BACKUP);

        restore.raised(BACKUP);

        List<String> noted = Files.readAllLines(heads).stream()
                .filter(line -> line.startsWith("restored 2026-07-01T03:00:00Z "))
                .toList();
        assertEquals(1, noted.size());
    }

    @Test
    void aRecipientBehindWaitsForTheMissingAndThenGoesOn() {
        Sender sender = Sender.ofSignals();
        inbox.receive(sender.says(1), handler);
        inbox.receive(sender.says(2, 1, new Known(1, 2)), handler);

        inbox.receive(sender.says(2), handler);

        assertEquals(List.of("1", "2", "1"), tables.effects(sender.key()));
        assertEquals(List.of(), tables.parked(sender.key()));
    }

    @Test
    void aRecipientAheadParksTheJourneyAsDiverged() {
        Sender sender = Sender.ofSignals();
        inbox.receive(sender.says(1), handler);
        inbox.receive(sender.says(2), handler);

        inbox.receive(sender.says(2, 1, new Known(1, 1)), handler);

        assertEquals(List.of("DIVERGED"), tables.parked(sender.key()));
    }

    private void say() {
        wall.within(
                SystemRole.JOB, () -> outbox.signal(journey, new Message(SampleHandler.DONE, Instant.EPOCH, Map.of())));
    }
}
