package de.integrativ.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.platform.sample.Tables;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever writes an entry says when it was; how old the log is, nobody who writes in it says. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AgeOfTheLogTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    @Inject
    AuditDays days;

    @Inject
    Chain chain;

    @Inject
    KeptHeads heads;

    @Inject
    Tables tables;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @BeforeEach
    void anEmptyLog() throws IOException {
        chain.empty();
    }

    @Test
    void anEntryThatSaysItIsOldTakesNothingBeforeItAlong() throws Exception {
        chain.entries(today, 3);
        chain.entries(LONG_AGO, 1);

        days.work();

        assertEquals(List.of("4"), tables.column("select count(*) from audit_entry"));
        assertEquals(List.of(), sealed());
    }

    @Test
    void anEntryThatSaysItIsOldIsNamed() throws Exception {
        chain.entries(today, 1);
        chain.entries(LONG_AGO, 1);
        chain.chain();

        List<String> wrong = chain.findings();

        assertEquals(
                List.of(today + ", position 2: the entry tells of another day than the one on which it was chained"
                        + " (it says 2000-01-01)"),
                wrong);
    }

    @Test
    void anEntryThatSaysItIsStillToComeIsNamed() throws Exception {
        chain.entries(today.plusDays(2), 1);
        chain.chain();

        List<String> wrong = chain.wrong();

        assertEquals(List.of("1 DATED_OTHERWISE"), wrong);
    }

    @Test
    void anEntryThatWaitedWhileTheServiceStoodStillIsSound() throws Exception {
        chain.entries(today.minusDays(20), 1);
        chain.chain();

        List<String> wrong = chain.findings();

        assertEquals(List.of(), wrong);
    }

    @Test
    void whatComesWhenItsDayIsSealedAlreadyBelongsToTheDayOnWhichItIsChained() throws Exception {
        chain.chained(today.minusDays(2), 2);
        days.work();
        chain.entries(today.minusDays(2), 1);
        chain.chainedOn(today.minusDays(1));

        days.work();

        assertEquals(List.of(today.minusDays(2) + " 1 2", today.minusDays(1) + " 3 3"), sealed());
        assertEquals(List.of(), chain.findings());
    }

    @Test
    void linksThatBearASealedDayDoNotStopTheSealing() throws Exception {
        chain.chained(today.minusDays(3), 2);
        days.work();
        chain.chained(today.minusDays(3), 1);
        chain.chained(today.minusDays(1), 1);

        days.work();

        assertEquals(
                List.of(today.minusDays(3) + " 1 2", today.minusDays(2) + " 3 3", today.minusDays(1) + " 4 4"),
                sealed());
    }

    @Test
    void aLinkThatWasDatedBackTakesNothingBeforeItAlong() throws Exception {
        chain.chained(today.minusDays(1), 2);
        chain.entries(today, 3);
        chain.chain();
        tables.execute("update audit_link set day = ? where link = 5", today.minusDays(1));

        days.work();

        assertEquals(List.of(today.minusDays(1) + " 1 2"), sealed());
    }

    @Test
    void daysNeverGoBackWhateverTheClockDoes() throws Exception {
        chain.chained(today.plusDays(1), 1);
        chain.entries(today, 1);

        chain.chain();

        assertEquals(List.of("" + today.plusDays(1)), tables.column("select day from audit_link where link = 2"));
    }

    @Test
    void whatIsChainedWhenTodayIsSealedAlreadyIsOfTomorrow() throws Exception {
        chain.chained(today.minusDays(1), 1);
        days.work();
        tables.execute("update audit_day set day = ?", today);
        chain.entries(today, 1);

        chain.chain();

        assertEquals(List.of("" + today.plusDays(1)), tables.column("select day from audit_link where link = 2"));
    }

    @Test
    void aLogThatWasReplacedByOneOldDayIsNamed() throws Exception {
        chain.chained(today.minusDays(2), 2);
        chain.chained(today.minusDays(1), 2);
        String head = tables.column("select encode(head, 'hex') from audit_link where link = 4")
                .getFirst();
        for (String table : List.of("audit_day", "audit_link", "audit_entry")) {
            tables.execute("delete from " + table);
        }
        tables.execute(
                "insert into audit_day values (?, 1, 4, decode(?, 'hex'), now(), true, now(), 365)", LONG_AGO, head);

        List<String> wrong = chain.findings();

        assertEquals(
                List.of("2000-01-01, position 1: the day was taken out before its time (on " + today
                        + "; outside 4 is kept, noted on " + today.minusDays(1) + ")"),
                wrong);
    }

    @Test
    void linksThatWereDatedBackSoThatTheyExpireAreNamed() throws Exception {
        chain.chained(today.minusDays(1), 2);
        tables.execute("update audit_link set day = ?", LONG_AGO);
        days.work();

        List<String> wrong = chain.wrong();

        assertEquals(List.of("0"), tables.column("select count(*) from audit_link"));
        assertEquals(List.of("1 EXPIRED_EARLY"), wrong);
    }

    @Test
    void whatExpiredSinceTheDatabasesClockWasSetBackIsNamed() throws Exception {
        chain.chained(today.minusDays(1), 2);
        tables.execute("update audit_link set day = ?", LONG_AGO);
        KeptHead noted = KeptOutside.read(heads.file()).heads().getFirst();
        KeptHead dated = new KeptHead(noted.link(), noted.head(), LONG_AGO, noted.notedAt());
        Files.writeString(heads.file(), dated.line() + "\n");
        days.work();

        List<String> wrong = chain.wrong();

        assertEquals(List.of("0"), tables.column("select count(*) from audit_link"));
        assertEquals(List.of("1 EXPIRED_EARLY"), wrong);
    }

    @Test
    void aSealedDayThatWasDatedBackIsNamedBeforeItExpires() throws Exception {
        chain.chained(today.minusDays(2), 2);
        chain.chained(today.minusDays(1), 2);
        days.work();
        tables.execute("update audit_day set day = ? where first_link = 3", LONG_AGO);

        List<String> wrong = chain.findings();

        assertEquals(
                List.of(
                        "2000-01-01, position 3: the sealed day bears a date that it cannot have (it comes after "
                                + today.minusDays(2) + ")",
                        "2000-01-01, position 4: the sealed day bears a date that it cannot have (it was chained on "
                                + today.minusDays(1) + ")"),
                wrong);
    }

    private List<String> sealed() {
        return tables.column("select day || ' ' || first_link || ' ' || last_link from audit_day order by first_link");
    }
}
