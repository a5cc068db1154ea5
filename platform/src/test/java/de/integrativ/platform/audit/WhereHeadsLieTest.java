package de.integrativ.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where {@code ./dev audit verify} finds what the chain is checked against. */
class WhereHeadsLieTest {

    @TempDir
    Path state;

    @Test
    void inARunningSystemEachReplicaHasADirectoryOfItsOwn() throws Exception {
        noted("services/referral-service", 1);
        noted("services/referral-service-2", 2);
        noted("services/casework-service", 3);

        assertEquals(List.of(1L, 2L), found("referral"));
    }

    @Test
    void inAContainerTheStateIsTheServicesOwn() throws Exception {
        noted(".", 4);

        assertEquals(List.of(4L), found("referral"));
    }

    @Test
    void aRestoreThatSeveralReplicasNotedBeganWhenTheFirstDid() throws Exception {
        Instant backup = Instant.parse("2026-07-15T03:00:00Z");
        Instant first = Instant.parse("2026-07-15T10:00:00Z");
        started("services/referral-service", new KeptRestore(backup, first.plusSeconds(60)));
        started("services/referral-service-2", new KeptRestore(backup, first));
        started("services/referral-service-3", new KeptRestore(backup, first.plusSeconds(30)));

        List<KeptRestore> restores = KeptOutside.ofSystem("referral", state).restores();

        assertEquals(List.of(new KeptRestore(backup, first)), restores);
    }

    private void started(String directory, KeptRestore restore) throws IOException {
        Path place = Files.createDirectories(state.resolve(directory));
        Files.writeString(place.resolve(KeptOutside.FILE), restore.line() + "\n");
    }

    private List<Long> found(String service) throws IOException {
        return KeptOutside.ofSystem(service, state).heads().stream()
                .map(KeptHead::link)
                .toList();
    }

    private void noted(String directory, long link) throws IOException {
        Path place = Files.createDirectories(state.resolve(directory));
        KeptHead head =
                KeptHead.of(link, new byte[32], LocalDate.of(2026, 7, 15), Instant.parse("2026-07-15T10:00:00Z"));
        Files.writeString(place.resolve(KeptOutside.FILE), head.line() + "\n");
    }
}
