package de.integrativ.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptHeadsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 15);
    private static final Instant BACKUP = Instant.parse("2026-07-15T03:00:00Z");
    private static final Instant NOW = Instant.parse("2026-07-15T10:00:00Z");

    @TempDir
    Path state;

    @Test
    void aRestoreIsStillKnownWhenHeadsAreThinnedOut() throws IOException {
        replica().restored(BACKUP, NOW);

        replica().keep(1, new byte[32], DAY);

        assertEquals(List.of(new KeptRestore(BACKUP, NOW)), kept().restores());
    }

    @Test
    void anErasureIsStillKnownWhenHeadsAreThinnedOut() throws IOException {
        UUID entry = UUID.randomUUID();
        replica().erased(7, entry);

        replica().keep(8, new byte[32], DAY);

        assertEquals(List.of(new KeptErasure(7, entry, NOW)), kept().erasures());
    }

    @Test
    void theFirstHeadAndTheLastOfEachDayAreEnough() throws IOException {
        KeptHeads replica = replica();
        for (int link = 1; link <= 3; link++) {
            replica.keep(link, new byte[32], DAY);
        }

        replica().keep(4, new byte[32], DAY);

        assertEquals(List.of(1L, 4L), links());
    }

    @Test
    void whichDayAHeadIsOfTheDatabaseDoesNotSay() throws IOException {
        replica().keep(1, new byte[32], DAY);
        replica().keep(2, new byte[32], DAY.plusYears(1));

        replicaAt(NOW.plus(Duration.ofDays(1))).keep(3, new byte[32], DAY.plusYears(1));

        assertEquals(List.of(1L, 2L, 3L), links());
    }

    @Test
    void theSameRestoreIsNotedOnceByReplicasThatShareAFile() throws IOException {
        replica().restored(BACKUP, NOW.minusSeconds(60));

        replica().restored(BACKUP, NOW);

        assertEquals(List.of(new KeptRestore(BACKUP, NOW.minusSeconds(60))), kept().restores());
    }

    @Test
    void aRestoreIsNeverNotedAsStillToCome() throws IOException {
        replica().restored(BACKUP, NOW.plus(Duration.ofDays(400)));

        assertEquals(List.of(new KeptRestore(BACKUP, NOW)), kept().restores());
    }

    @Test
    void replicasThatShareAFileKeepEachOthersHeads() throws IOException {
        KeptHeads one = replica();
        KeptHeads other = replica();
        one.keep(1, new byte[32], DAY);
        other.keep(2, new byte[32], DAY.plusDays(1));

        one.keep(3, new byte[32], DAY.plusDays(1));

        assertEquals(List.of(1L, 2L, 3L), links());
    }

    private List<Long> links() throws IOException {
        return kept().heads().stream().map(KeptHead::link).toList();
    }

    private KeptHeads replica() {
        return replicaAt(NOW);
    }

    private KeptHeads replicaAt(Instant now) {
        return new KeptHeads(state.toString(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private KeptOutside kept() throws IOException {
        return KeptOutside.read(state.resolve(KeptOutside.FILE));
    }
}
