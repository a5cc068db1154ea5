package de.integrativ.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.platform.sample.Tables;
import de.integrativ.testing.FileInForce;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AuditDaysTest {

    private static final String HEADS = "select head from audit_day order by day";

    @Inject
    AuditDays days;

    @Inject
    Chain chain;

    @Inject
    KeptHeads kept;

    @Inject
    Tables tables;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @BeforeEach
    void anEmptyLog() throws IOException {
        chain.empty();
        tables.execute("delete from outbox");
        tables.execute("delete from emitted where type like '%audit-sealed%'");
    }

    @Test
    void aDayThatIsOverIsSealedWithTheHeadOfItsLastLink() throws Exception {
        chain.chained(today.minusDays(1), 3);
        chain.entries(today, 2);

        days.work();

        assertEquals(List.of(today.minusDays(1) + " 1 3"), sealed());
        assertEquals(tables.column("select head from audit_link where link = 3"), tables.column(HEADS));
    }

    @Test
    void theHeadIsToldToOthersOnce() throws Exception {
        chain.chained(today.minusDays(1), 3);
        days.work();

        days.work();

        assertEquals(
                tables.column("select encode(head, 'hex') from audit_day"),
                tables.column("select body::json->>'head' from emitted where type like '%audit-sealed%'"));
    }

    @Test
    void aSealedDayThatWasRewrittenIsNamed() throws Exception {
        chain.chained(today.minusDays(2), 2);
        chain.chained(today.minusDays(1), 2);
        days.work();
        Files.delete(kept.file());
        rewriteFrom(1);
        Files.delete(kept.file());

        List<String> altered = chain.wrong();

        assertEquals(List.of("2 DAY_ALTERED", "4 DAY_ALTERED"), altered, "the forged chain is sound in itself");
    }

    @Test
    void aDayThatWasTakenOutBeforeItsTimeIsNamed() throws Exception {
        chain.chained(today.minusDays(2), 2);
        chain.chained(today.minusDays(1), 2);
        days.work();
        tables.execute("delete from audit_entry where id in (select entry from audit_link where link <= 2)");
        tables.execute("delete from audit_link where link <= 2");
        tables.execute("update audit_day set expired_at = now(), kept_days = 365 where first_link = 1");

        List<String> wrong = chain.wrong();

        assertEquals(List.of("1 EXPIRED_EARLY"), wrong);
    }

    @Test
    void aRetentionShorterThanAnyCountyMayHaveIsNoExcuse() throws Exception {
        chain.chained(today.minusDays(89), 2);
        chain.chained(today.minusDays(1), 2);
        days.work();
        tables.execute("delete from audit_entry where id in (select entry from audit_link where link <= 2)");
        tables.execute("delete from audit_link where link <= 2");
        tables.execute("update audit_day set expired_at = now(), kept_days = 89 where first_link = 1");

        List<String> wrong = chain.wrong();

        assertEquals(List.of("1 EXPIRED_EARLY"), wrong);
    }

    @Test
    void anExpiryThatIsStillToComeIsNoExcuse() throws Exception {
        chain.chained(today.minusDays(2), 2);
        chain.chained(today.minusDays(1), 2);
        days.work();
        tables.execute("delete from audit_entry where id in (select entry from audit_link where link <= 2)");
        tables.execute("delete from audit_link where link <= 2");
        tables.execute(
                "update audit_day set expired_at = now() + interval '400 days', kept_days = 365 where first_link = 1");

        List<String> wrong = chain.wrong();

        assertEquals(List.of("1 EXPIRED_EARLY"), wrong);
    }

    @Test
    void howLongTheLogIsKeptIsWhatTheCountyFileInForceSays() throws Exception {
        chain.chained(today.minusDays(121), 3);
        chain.chained(today.minusDays(120), 2);

        try (FileInForce shorter = FileInForce.with("accessLogDays: 365", "accessLogDays: 120")) {
            days.work();
        }

        assertEquals(List.of("4", "5"), tables.column("select link from audit_link order by link"));
    }

    @Test
    void aCountyThatKeepsItsLogForLongerFindsNoFaultWithWhatExpiredBefore() throws Exception {
        chain.chained(today.minusDays(121), 3);
        chain.chained(today.minusDays(1), 2);
        try (FileInForce shorter = FileInForce.with("accessLogDays: 365", "accessLogDays: 120")) {
            days.work();
        }

        List<String> findings = chain.findings();

        assertEquals(List.of("2"), tables.column("select count(*) from audit_link"));
        assertEquals(List.of(), findings);
    }

    @Test
    void aDayBeyondTheRetentionExpiresAsAWholeAndTheRestVerifies() throws Exception {
        chain.chained(today.minusMonths(13), 3);
        chain.chained(today.minusDays(1), 2);

        days.work();

        assertEquals(List.of("4", "5"), tables.column("select link from audit_link order by link"));
        assertEquals(List.of("2"), tables.column("select count(*) from audit_entry"));
        assertEquals(List.of(), chain.findings());
    }

    @Test
    void aChainThatExpiredAsAWholeGoesOnFromItsLastHead() throws Exception {
        chain.chained(today.minusMonths(13), 3);
        days.work();

        chain.entries(today, 1);
        chain.chain();

        assertEquals(List.of("4"), tables.column("select link from audit_link"));
        assertEquals(List.of(), chain.findings());
    }

    @Test
    void whatIsWithinTheRetentionStays() throws Exception {
        chain.chained(today.minusMonths(11), 3);

        days.work();

        assertEquals(List.of("3"), tables.column("select count(*) from audit_entry"));
    }

    @Test
    void moreDaysThanCanHaveGoneByDoNotExpireAtOnce() throws Exception {
        for (int day = 0; day < 32; day++) {
            chain.chained(today.minusMonths(14).plusDays(day), 1);
        }

        days.work();

        assertEquals(List.of("32"), tables.column("select count(*) from audit_entry"));
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
