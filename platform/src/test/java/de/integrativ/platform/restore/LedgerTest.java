package de.integrativ.platform.restore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.platform.inbox.Bars;
import de.integrativ.platform.sample.Notes;
import de.integrativ.platform.sample.Tables;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LedgerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    @Inject
    Ledger ledger;

    @Inject
    LedgerReplay replay;

    @Inject
    Notes notes;

    @Inject
    Backup backup;

    @Inject
    Bars bars;

    @Inject
    Wall wall;

    @Inject
    Tables tables;

    @ConfigProperty(name = "integrativ.ledger")
    Path directory;

    private final UUID id = UUID.randomUUID();

    @Test
    void whoWasErasedSinceTheBackupDoesNotComeBackWithIt() {
        notes.write(id);
        backup.take();
        notes.erase(id, DAY);
        backup.restore();
        assertEquals(List.of("1"), there(), "the backup has it");

        replay.replay();

        assertEquals(List.of("0"), there());
    }

    @Test
    void whatComesLaterUnderItMeetsABar() {
        notes.erase(id, DAY);

        replay.replay();

        assertTrue(wall.within(SystemRole.JOB, () -> bars.stands(Notes.OBJECT, id.toString())));
    }

    @Test
    void whatIsRolledBackIsNotWrittenDown() {
        assertThrows(
                IllegalStateException.class,
                () -> wall.within(SystemRole.JOB, () -> {
                    ledger.ended(ended());
                    throw new IllegalStateException("no");
                }));

        assertFalse(ledger.all().contains(ended()));
    }

    @Test
    void whatCannotBeWrittenDownDoesNotHappen() throws IOException {
        notes.write(id);
        Path file = directory.resolve("ended.ledger");
        Path aside = directory.resolve("ended.aside");
        boolean was = Files.exists(file);
        if (was) {
            Files.move(file, aside);
        }
        Files.createDirectory(file);
        try {
            assertThrows(RuntimeException.class, () -> notes.erase(id, DAY));
        } finally {
            Files.delete(file);
            if (was) {
                Files.move(aside, file);
            }
        }

        assertEquals(List.of("1"), there());
    }

    @Test
    void aLineThatThePowerCutShortIsNoneAndSpoilsNone() throws IOException {
        notes.erase(UUID.randomUUID(), DAY);
        Files.writeString(directory.resolve("ended.ledger"), "note " + id + " 2026-0", StandardOpenOption.APPEND);
        UUID next = UUID.randomUUID();

        notes.erase(next, DAY);

        assertTrue(ledger.all().contains(new Ended(Notes.OBJECT, next.toString(), DAY)));
        assertFalse(ledger.all().stream().anyMatch(ended -> ended.id().equals(id.toString())));
    }

    private Ended ended() {
        return new Ended(Notes.OBJECT, id.toString(), DAY);
    }

    private List<String> there() {
        return tables.column("select count(*) from note where id = ?", id);
    }
}
