package de.integrativ.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.integrativ.platform.sample.Tables;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AuditChainTest {

    @Inject
    Audit audit;

    @Inject
    AuditChain chain;

    @Inject
    Wall wall;

    @Inject
    Tables tables;

    private final UUID object = UUID.randomUUID();

    @BeforeEach
    void aChainOfThree() throws SQLException {
        tables.execute("delete from audit_link");
        tables.execute("delete from audit_entry");
        for (int i = 0; i < 3; i++) {
            wall.within(SystemRole.JOB, () -> {
                audit.read("referral", object);
                return null;
            });
        }
        chain.chain();
    }

    @Test
    void aChainThatNobodyTouchedVerifies() {
        Optional<UUID> altered = chain.firstAltered();

        assertEquals(Optional.empty(), altered);
    }

    @Test
    void anAlteredEntryIsNamed() {
        UUID second = entry(2);
        tables.execute("update audit_entry set actor = 'someone else' where id = ?", second);

        Optional<UUID> altered = chain.firstAltered();

        assertEquals(Optional.of(second), altered);
    }

    @Test
    void anAlteredLinkIsNamed() {
        UUID second = entry(2);
        tables.execute("update audit_link set leaf = '\\x00' where entry = ?", second);

        Optional<UUID> altered = chain.firstAltered();

        assertEquals(Optional.of(second), altered);
    }

    @Test
    void anErasedEntryLeavesAChainThatVerifies() {
        tables.execute("delete from audit_entry where id = ?", entry(2));

        Optional<UUID> altered = chain.firstAltered();

        assertEquals(Optional.empty(), altered);
    }

    @Test
    void aRefusalOutlivesTheRollback() {
        UUID refused = UUID.randomUUID();

        assertThrows(
                IllegalStateException.class,
                () -> wall.within(SystemRole.JOB, () -> {
                    audit.refused("referral", refused, "not assigned");
                    throw new IllegalStateException("rolled back");
                }));

        assertEquals(List.of("REFUSED"), tables.column("select act from audit_entry where object_id = ?", refused));
    }

    private UUID entry(int link) {
        return UUID.fromString(tables.column("select entry from audit_link where link = ?", link)
                .getFirst());
    }
}
