package de.integrativ.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.platform.sample.Tables;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import de.integrativ.testing.RealServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What makes the gap that an entry leaves a lawful one. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ErasuresTest {

    @Inject
    Chain chain;

    @Inject
    EraseEntry erasing;

    @Inject
    Wall wall;

    @Inject
    AgroalDataSource database;

    @Inject
    Tables tables;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @BeforeEach
    void aChainOfThree() throws Exception {
        chain.empty();
        chain.entries(today, 3);
        chain.chain();
    }

    @Test
    void anErasureIsRemarkedWithWhoDidItAndWhy() throws Exception {
        erasing.erase(chain.entry(2), "Art. 17 DSGVO");

        List<String> notes = chain.notes();

        assertEquals(List.of(), chain.findings());
        assertEquals(1, notes.size());
        assertTrue(
                notes.getFirst()
                        .matches(today + ", position 2: erased by sample-service at \\S+Z: Art\\. 17 DSGVO"
                                + " \\(position 4 says so\\)"),
                notes.getFirst());
    }

    @Test
    void anErasureIsChainedTheMomentItIsDone() throws Exception {
        erasing.erase(chain.entry(2), "Art. 17 DSGVO");

        assertEquals(
                List.of("ERASED"),
                tables.column("select e.act from audit_link l join audit_entry e on e.id = l.entry where l.link = 4"));
    }

    @Test
    void anErasureThatStandsBeforeWhatItErasedExcusesNothing() throws Exception {
        UUID later = UUID.randomUUID();
        saying("ERASED", "audit-entry", later);
        chain.chain();
        chain.entries(today, 1);
        tables.execute("update audit_entry set id = ? where not chained", later);
        chain.chain();
        tables.execute("delete from audit_entry where id = ?", later);

        List<String> wrong = chain.wrong();

        assertEquals(List.of("5 ENTRY_REMOVED"), wrong);
    }

    @Test
    void anErasureOfSomethingElseExcusesNothing() throws Exception {
        saying("ERASED", "case", chain.entry(2));
        chain.chain();
        tables.execute("delete from audit_entry where id = ?", chain.entry(2));

        List<String> wrong = chain.wrong();

        assertEquals(List.of("2 ENTRY_REMOVED"), wrong);
    }

    @ParameterizedTest
    @EnumSource(SystemRole.class)
    void noRoleOfTheServiceSaysThatAnEntryWasErased(SystemRole role) {
        assertEquals("42501", refused(role, "'ERASED', false"));
    }

    @ParameterizedTest
    @EnumSource(SystemRole.class)
    void noRoleOfTheServiceSaysThatAnEntryIsChained(SystemRole role) {
        assertEquals("42501", refused(role, "'READ', true"));
    }

    /** @param said act, and whether it is chained */
    private String refused(SystemRole role, String said) {
        IllegalStateException failed = assertThrows(
                IllegalStateException.class,
                () -> wall.within(role, () -> {
                    try (var connection = database.getConnection();
                            var statement = connection.createStatement()) {
                        return statement.executeUpdate(
                                "insert into audit_entry (at, actor, agency, object, object_id, detail, salt, act, chained)"
                                        + " values (now(), 'kemal.kim', '', 'audit-entry', gen_random_uuid(), '', '\\x00', "
                                        + said + ")");
                    } catch (SQLException e) {
                        throw new IllegalStateException(e.getSQLState(), e);
                    }
                }));
        return String.valueOf(failed.getMessage());
    }

    /** As the database's owner. */
    private void saying(String act, String object, UUID of) {
        tables.execute(
                "insert into audit_entry (at, actor, agency, act, object, object_id, detail, salt)"
                        + " values (now(), 'kemal.kim', 'ki-coesfeld', ?, ?, ?, 'because', '\\x00')",
                act,
                object,
                of);
    }
}
