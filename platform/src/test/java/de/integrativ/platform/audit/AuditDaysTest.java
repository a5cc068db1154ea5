package de.integrativ.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.platform.sample.Tables;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AuditDaysTest {

    private static final String HEADS = "select head from audit_day order by day";

    @Inject
    AuditDays days;

    @Inject
    AuditChain chain;

    @Inject
    Tables tables;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @BeforeEach
    void anEmptyLog() {
        tables.execute("delete from audit_day");
        tables.execute("delete from audit_link");
        tables.execute("delete from audit_entry");
        tables.execute("delete from outbox");
        tables.execute("delete from emitted where type like '%audit-sealed%'");
    }

    @Test
    void aDayThatIsOverIsSealedWithTheHeadOfItsLastLink() throws SQLException {
        entries(today.minusDays(1), 3);
        entries(today, 2);

        days.work();

        assertEquals(List.of(today.minusDays(1) + " 1 3"), sealed());
        assertEquals(tables.column("select head from audit_link where link = 3"), tables.column(HEADS));
    }

    @Test
    void theHeadIsToldToOthersOnce() throws SQLException {
        entries(today.minusDays(1), 3);
        days.work();

        days.work();

        assertEquals(
                tables.column("select encode(head, 'hex') from audit_day"),
                tables.column("select body::json->>'head' from emitted where type like '%audit-sealed%'"));
    }

    @Test
    void aSealedDayThatWasRewrittenIsNamed() throws SQLException {
        entries(today.minusDays(2), 2);
        entries(today.minusDays(1), 2);
        days.work();
        rewriteFrom(1);

        List<LocalDate> altered = chain.alteredDays();

        assertEquals(Optional.empty(), chain.firstAltered(), "the forged chain is sound in itself");
        assertEquals(List.of(today.minusDays(2), today.minusDays(1)), altered);
    }

    @Test
    void aDayBeyondTheRetentionExpiresAsAWholeAndTheRestVerifies() throws SQLException {
        entries(today.minusMonths(13), 3);
        entries(today.minusDays(1), 2);

        days.work();

        assertEquals(List.of("4", "5"), tables.column("select link from audit_link order by link"));
        assertEquals(List.of("2"), tables.column("select count(*) from audit_entry"));
        assertEquals(Optional.empty(), chain.firstAltered());
        assertEquals(List.of(), chain.alteredDays());
    }

    @Test
    void aChainThatExpiredAsAWholeGoesOnFromItsLastHead() throws SQLException {
        entries(today.minusMonths(13), 3);
        days.work();

        entries(today, 1);
        chain.chain();

        assertEquals(List.of("4"), tables.column("select link from audit_link"));
        assertEquals(Optional.empty(), chain.firstAltered());
    }

    @Test
    void whatIsWithinTheRetentionStays() throws SQLException {
        entries(today.minusMonths(11), 3);

        days.work();

        assertEquals(List.of("3"), tables.column("select count(*) from audit_entry"));
    }

    @Test
    void moreDaysThanCanHaveGoneByDoNotExpireAtOnce() throws SQLException {
        for (int day = 0; day < 32; day++) {
            entries(today.minusMonths(14).plusDays(day), 1);
        }

        days.work();

        assertEquals(List.of("32"), tables.column("select count(*) from audit_entry"));
    }

    private void entries(LocalDate day, int count) {
        for (int i = 0; i < count; i++) {
            tables.execute("""
                    insert into audit_entry (at, actor, agency, act, object, object_id, detail, salt)
                    values (?, 'kemal.kim', 'ki-coesfeld', 'READ', 'case', ?, '', '\\x00')""", day.atTime(12, 0).atOffset(ZoneOffset.UTC), UUID.randomUUID());
        }
    }

    /** Someone with every right on the database changes an entry and chains anew behind it. */
    private void rewriteFrom(int link) throws SQLException {
        tables.execute("update audit_entry set actor = 'someone else', chained = false");
        tables.execute("delete from audit_link where link >= ?", link);
        tables.execute("alter table audit_day rename to audit_day_aside");
        tables.execute("create table audit_day (like audit_day_aside)");
        tables.execute("grant select on audit_day to sample_audit");
        chain.chain();
        tables.execute("drop table audit_day");
        tables.execute("alter table audit_day_aside rename to audit_day");
    }

    private List<String> sealed() {
        return tables.column("select day || ' ' || first_link || ' ' || last_link from audit_day order by day");
    }
}
