package de.integrativ.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.platform.sample.Tables;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Someone with every right on the database lays hands on a chain of nine links. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AuditChainTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 15);
    private static final Instant BACKUP = Instant.parse("2026-07-15T18:00:00Z");
    private static final String SWAP = """
            with swap as (select a.link as one, b.link as other, a.entry, a.day, a.leaf, a.head
                          from audit_link a join audit_link b on (a.link, b.link) in ((3, 7), (7, 3)))
            update audit_link l set entry = s.entry, day = s.day, leaf = s.leaf, head = s.head
            from swap s where l.link = s.other""";

    @Inject
    Chain chain;

    @Inject
    EraseEntry erasing;

    @Inject
    KeptHeads heads;

    @Inject
    Tables tables;

    @BeforeEach
    void aChainOfNine() throws SQLException, IOException {
        chain.empty();
        for (int i = 0; i < 3; i++) {
            chain.chained(DAY, 3);
        }
    }

    @Test
    void aChainThatNobodyTouchedIsSound() throws Exception {
        List<String> wrong = chain.findings();

        assertEquals(List.of(), wrong);
    }

    @Test
    void anAlteredEntryIsNamedByDayAndPosition() throws Exception {
        tables.execute("update audit_entry set actor = 'someone else' where id = ?", chain.entry(2));

        List<String> wrong = chain.findings();

        assertEquals(List.of("2026-07-15, position 2: the entry was altered after it was chained"), wrong);
    }

    @Test
    void whomAListShowedCannotBeTakenOutOfIt() throws Exception {
        tables.execute("update audit_entry set shown = array[gen_random_uuid()] where id = ?", chain.entry(4));

        List<String> wrong = chain.wrong();

        assertEquals(List.of("4 ENTRY_ALTERED"), wrong);
    }

    @Test
    void anEntryThatWasRemovedIsNamed() throws Exception {
        tables.execute("delete from audit_entry where id = ?", chain.entry(2));

        List<String> wrong = chain.wrong();

        assertEquals(List.of("2 ENTRY_REMOVED"), wrong);
    }

    @Test
    void anEntryThatWasErasedLawfullyLeavesASoundChain() throws Exception {
        erasing.erase(chain.entry(2), "Art. 17 DSGVO");

        List<String> wrong = chain.findings();

        assertEquals(List.of(), wrong);
        assertEquals(List.of("Art. 17 DSGVO"), tables.column("select detail from audit_entry where act = 'ERASED'"));
    }

    @Test
    void anErasureThatIsMadeToDisappearIsNamedTwice() throws Exception {
        erasing.erase(chain.entry(2), "Art. 17 DSGVO");
        chain.chain();
        tables.execute("delete from audit_entry where act = 'ERASED'");

        List<String> wrong = chain.wrong();

        assertEquals(List.of("2 ENTRY_REMOVED", "10 ENTRY_REMOVED"), wrong);
    }

    @Test
    void anAlteredLinkIsNamedAndNoneBesideIt() throws Exception {
        tables.execute("update audit_link set leaf = '\\x00' where link = 5");

        List<String> wrong = chain.wrong();

        assertEquals(List.of("5 LINK_ALTERED"), wrong);
    }

    @Test
    void anAlteredHeadIsNamedAndNoneBesideIt() throws Exception {
        tables.execute("update audit_link set head = '\\x00' where link = 5");

        List<String> wrong = chain.wrong();

        assertEquals(List.of("5 LINK_ALTERED"), wrong);
    }

    @Test
    void aRemovedRowIsNamed() throws Exception {
        tables.execute("with gone as (delete from audit_link where link = 5 returning entry)"
                + " delete from audit_entry e using gone where e.id = gone.entry");

        List<String> wrong = chain.findings();

        assertEquals(List.of("2026-07-15, position 5: the link was removed"), wrong);
    }

    @Test
    void aRowThatWasTakenOutAndTheGapClosedIsNamedWhereItStood() throws Exception {
        tables.execute("with gone as (delete from audit_link where link = 5 returning entry)"
                + " delete from audit_entry e using gone where e.id = gone.entry");
        for (int link = 6; link <= 9; link++) {
            tables.execute("update audit_link set link = ? where link = ?", link - 1, link);
        }

        List<String> wrong = chain.wrong();

        assertEquals(List.of("5 BROKEN", "6 REWRITTEN", "9 TAIL_CUT"), wrong);
    }

    @Test
    void rowsThatChangedPlacesAreBothNamed() throws Exception {
        tables.execute(SWAP);

        List<String> wrong = chain.findings();

        assertEquals(
                List.of(
                        "2026-07-15, position 3: another link stands here (what belongs here stands at 7)",
                        "2026-07-15, position 7: another link stands here (what belongs here stands at 3)"),
                wrong);
    }

    @Test
    void anEndThatWasCutOffIsNoticedByTheHeadOutside() throws Exception {
        tables.execute("with gone as (delete from audit_link where link > 7 returning entry)"
                + " delete from audit_entry e using gone where e.id = gone.entry");

        List<String> wrong = chain.findings();

        assertEquals(
                List.of("2026-07-15, position 8: the end of the chain was cut off"
                        + " (outside 9 is kept, of 2026-07-15)"),
                wrong);
    }

    @Test
    void aChainThatWasWrittenAnewWithSoundHashesIsNoticedByTheHeadsOutside() throws Exception {
        tables.execute("update audit_entry set chained = false");
        tables.execute("update audit_entry set actor = 'someone else' where id = ?", chain.entry(5));
        tables.execute("delete from audit_link");
        chainWhereNobodyKeepsHeads();

        List<String> wrong = chain.findings();

        assertEquals(
                List.of("2026-07-15, position 6: the chain was written anew: outside the database it is kept with"
                        + " another head (as it was kept up to position 3)"),
                wrong);
    }

    @Test
    void anEntryWhoseLinkWasCutOffWithoutItIsNamed() throws Exception {
        String orphan = chain.entry(9).toString();
        tables.execute("delete from audit_link where link = 9");

        List<String> wrong = chain.wrong();

        assertEquals(List.of("0 UNLINKED", "9 TAIL_CUT"), wrong);
        assertEquals(true, chain.findings().getFirst().contains(orphan));
    }

    @Test
    void whatARestoreTookWithItIsNoFindingButRemarked() throws Exception {
        threeLinksOfTheNextDayAreGone();
        heads.restored(BACKUP, BACKUP.plus(Duration.ofDays(1)));

        List<String> wrong = chain.findings();

        assertEquals(List.of(), wrong);
        assertEquals(
                List.of("The database was restored to 2026-07-15T18:00:00Z, at 2026-07-16T18:00:00Z: what was written"
                        + " between is gone with it."),
                chain.notes());
    }

    @Test
    void aRestoreThatTheDatabaseAloneKnowsOfExcusesNothing() throws Exception {
        threeLinksOfTheNextDayAreGone();
        tables.execute("insert into epoch values (99, ?, now())", BACKUP.atOffset(ZoneOffset.UTC));

        List<String> wrong = chain.wrong();
        List<String> notes = chain.notes();

        tables.execute("delete from epoch where epoch = 99");
        assertEquals(List.of("7 TAIL_CUT"), wrong);
        assertEquals(
                List.of("The database says that it was restored to 2026-07-15T18:00:00Z; outside nothing is noted of"
                        + " that, so it excuses nothing."),
                notes);
    }

    @Test
    void noRestoreExcusesThatWhatItsBackupHeldIsGone() throws Exception {
        threeLinksOfTheNextDayAreGone();
        heads.restored(BACKUP.plus(Duration.ofDays(1)), BACKUP.plus(Duration.ofDays(2)));

        List<String> wrong = chain.wrong();

        assertEquals(List.of("7 TAIL_CUT"), wrong);
    }

    @Test
    void noRestoreExcusesThatWhatCameAfterItIsGone() throws Exception {
        threeLinksOfTheNextDayAreGone();
        heads.restored(BACKUP.minus(Duration.ofDays(1)), BACKUP);

        List<String> wrong = chain.wrong();

        assertEquals(List.of("7 TAIL_CUT"), wrong);
    }

    private void threeLinksOfTheNextDayAreGone() throws SQLException, IOException {
        chain.empty();
        chain.chained(DAY, 6);
        chain.chained(DAY.plusDays(1), 3);
        tables.execute("with gone as (delete from audit_link where link > 6 returning entry)"
                + " delete from audit_entry e using gone where e.id = gone.entry");
    }

    private void chainWhereNobodyKeepsHeads() throws SQLException, IOException {
        String kept = Files.readString(heads.file());
        chain.chainedOn(DAY);
        Files.writeString(heads.file(), kept);
    }
}
