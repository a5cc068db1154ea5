package de.integrativ.platform.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.sample.Tables;
import de.integrativ.testing.RealServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class WallTest {

    private static final Actor JANA = new Actor("jana", "Jana", "jobcenter-coesfeld", "coesfeld", Set.of());
    private static final Actor PETRA = new Actor("petra", "Petra", "bildungswerk-coesfeld", "coesfeld", Set.of());

    @Inject
    Wall wall;

    @Inject
    AgroalDataSource database;

    @Inject
    Tables tables;

    @BeforeEach
    void aNoteOfTheJobcenter() {
        tables.execute("delete from note");
        tables.execute("insert into note values (?, 'jobcenter-coesfeld', 'x')", UUID.randomUUID());
    }

    @Test
    void whoseItIsSeesIt() {
        List<String> seen = wall.within(SystemRole.STAFF, JANA, this::notes);

        assertEquals(List.of("x"), seen);
    }

    @Test
    void anotherAgencySeesNothing() {
        List<String> seen = wall.within(SystemRole.STAFF, PETRA, this::notes);

        assertEquals(List.of(), seen);
    }

    @Test
    void whoDoesNotSayWhoActsSeesNothing() {
        List<String> seen = wall.within(SystemRole.STAFF, this::notes);

        assertEquals(List.of(), seen);
    }

    @Test
    void outsideTheWallThereIsNoRightAtAll() {
        SQLException refused = assertThrows(SQLException.class, this::notes);

        assertEquals("42501", refused.getSQLState());
    }

    @Test
    void theSamePooledConnectionForgetsWhoItServedBefore() {
        wall.within(SystemRole.STAFF, JANA, this::notes);
        wall.within(SystemRole.STAFF, PETRA, this::notes);

        List<String> seen = wall.within(SystemRole.STAFF, this::notes);

        assertEquals(List.of(), seen);
    }

    @Test
    void aTransactionCannotChangeItsRole() {
        assertThrows(
                IllegalStateException.class,
                () -> wall.within(SystemRole.STAFF, JANA, () -> wall.within(SystemRole.JOB, this::notes)));
    }

    @Test
    void ofTwoThatWaitForEachOtherBothEndWell() throws Exception {
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Future<Integer> there = two.submit(() -> locking(1, 2, bothHoldOne));
            Future<Integer> back = two.submit(() -> locking(2, 1, bothHoldOne));

            int begun = there.get() + back.get();

            assertTrue(begun > 2, "one of them had to begin anew");
        }
    }

    /** @return how often the transaction was begun */
    private int locking(long first, long second, CyclicBarrier bothHoldOne) {
        AtomicInteger begun = new AtomicInteger();
        return wall.within(SystemRole.STAFF, JANA, () -> {
            lock(first);
            if (begun.incrementAndGet() == 1) {
                bothHoldOne.await(20, TimeUnit.SECONDS);
            }
            lock(second);
            return begun.get();
        });
    }

    private void lock(long what) throws SQLException {
        try (var connection = database.getConnection();
                var lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            lock.setLong(1, what);
            lock.execute();
        }
    }

    @Test
    void staffCannotReadWhatLeaves() {
        IllegalStateException refused = assertThrows(
                IllegalStateException.class,
                () -> wall.within(SystemRole.STAFF, JANA, () -> column("select body from outbox")));

        SQLException cause = assertInstanceOf(SQLException.class, refused.getCause());
        assertEquals("42501", cause.getSQLState());
    }

    private List<String> notes() throws SQLException {
        return column("select text from note");
    }

    private List<String> column(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql);
                var row = statement.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }
}
