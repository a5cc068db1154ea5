package de.integrativ.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.platform.audit.Finding.Wrong;
import de.integrativ.platform.sample.Tables;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What makes the gap that an entry leaves a lawful one. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ErasuresTest {

    @Inject
    Chain chain;

    @Inject
    EraseEntry erasing;

    @Inject
    KeptHeads heads;

    @Inject
    Tables tables;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @BeforeEach
    void aChainOfThree() throws Exception {
        chain.empty();
        chain.entries(today, 3);
        chain.chain();
    }

    /** Others note things beside the heads too, where a directory may lie now. */
    @AfterEach
    void nothingIsLeft() throws IOException {
        chain.empty();
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

        List<Finding> wrong = seenByAnother().findings();

        assertEquals(List.of(new Finding(today, 5, Wrong.ENTRY_REMOVED, "")), wrong);
    }

    @Test
    void anErasureOfSomethingElseExcusesNothing() throws Exception {
        saying("ERASED", "case", chain.entry(2));
        chain.chain();
        tables.execute("delete from audit_entry where id = ?", chain.entry(2));

        List<Finding> wrong = seenByAnother().findings();

        assertEquals(List.of(new Finding(today, 2, Wrong.ENTRY_REMOVED, "")), wrong);
    }

    @Test
    void anErasureThatTheDatabaseAloneTellsOfExcusesNothing() throws Exception {
        saying("ERASED", "audit-entry", chain.entry(2));
        chain.chain();
        tables.execute("delete from audit_entry where id = ?", chain.entry(2));

        List<String> wrong = chain.findings();

        assertEquals(
                List.of(today + ", position 2: the entry was removed, and no lawful erasure is written down"
                        + " (position 4 says that it was erased; outside nothing is noted of that)"),
                wrong);
    }

    @Test
    void anErasureExcusesNoOtherGapThatIsSaidToBeItsOwn() throws Exception {
        UUID erased = chain.entry(2);
        erasing.erase(erased, "Art. 17 DSGVO");
        tables.execute("delete from audit_entry where id = ?", chain.entry(3));
        tables.execute("update audit_link set entry = gen_random_uuid() where link = 2");
        tables.execute("update audit_link set entry = ? where link = 3", erased);

        List<String> wrong = chain.wrong();

        assertEquals(List.of("2 ENTRY_REMOVED", "3 ENTRY_REMOVED"), wrong);
    }

    @Test
    void aReplicaThatNotedNothingOfAnErasureRemarksThat() throws Exception {
        erasing.erase(chain.entry(2), "Art. 17 DSGVO");

        ChainCheck.Outcome outcome = seenByAnother();

        assertEquals(List.of(), outcome.findings());
        assertTrue(
                outcome.notes().getFirst().endsWith("what is kept here knows nothing of it"),
                outcome.notes().getFirst());
    }

    @Test
    void whereHeadsWereLostAfterAnErasureItIsRemarkedThatNothingIsKnownOfIt() throws Exception {
        erasing.erase(chain.entry(2), "Art. 17 DSGVO");
        Files.delete(heads.file());
        chain.entries(today, 1);
        chain.chain();

        List<String> notes = chain.notes();

        assertEquals(List.of(), chain.findings());
        assertTrue(notes.getFirst().endsWith("what is kept here knows nothing of it"), notes.getFirst());
    }

    @Test
    void whatCannotBeNotedOutsideIsNotErased() throws Exception {
        Files.delete(heads.file());
        Files.createDirectory(heads.file());

        assertThrows(UncheckedIOException.class, () -> erasing.erase(chain.entry(2), "Art. 17 DSGVO"));

        assertEquals(List.of("3"), tables.column("select count(*) from audit_entry"));
    }

    /** By a replica that did none of the erasing, in its nightly check. */
    private ChainCheck.Outcome seenByAnother() throws SQLException, IOException {
        return chain.outcome(new KeptOutside(KeptOutside.read(heads.file()).heads(), List.of(), List.of(), false));
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
