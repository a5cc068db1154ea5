package de.integrativ.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.platform.sample.Tables;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ListsInTheLogTest {

    @Inject
    Audit audit;

    @Inject
    Wall wall;

    @Inject
    Tables tables;

    @Inject
    Chain chain;

    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @BeforeEach
    void anEmptyLog() throws Exception {
        chain.empty();
    }

    @Test
    void aListIsOneEntryThatNamesWhomItShowed() {
        inWall(() -> audit.showed("referrals", List.of(one, other)));

        assertEquals(List.of("2"), tables.column("select cardinality(shown) from audit_entry"));
    }

    @Test
    void aListWithoutRowsShowedNobody() {
        inWall(() -> audit.showed("referrals", List.of()));

        assertEquals(List.of(), tables.column("select id from audit_entry"));
    }

    @Test
    void anOpenPageThatAsksAgainIsWrittenOnce() {
        inWall(() -> audit.keptShowing("worklist", List.of(one, other)));

        inWall(() -> audit.keptShowing("worklist", List.of(other, one)));

        assertEquals(List.of("2"), tables.column("select cardinality(shown) from audit_entry"));
    }

    @Test
    void aNewRowOnAnOpenPageIsWritten() {
        inWall(() -> audit.keptShowing("worklist", List.of(one)));

        inWall(() -> audit.keptShowing("worklist", List.of(one, other)));

        assertEquals(List.of("1", "2"), tables.column("select cardinality(shown) from audit_entry order by position"));
    }

    private void inWall(Runnable work) {
        wall.within(SystemRole.JOB, () -> {
            work.run();
            return null;
        });
    }
}
