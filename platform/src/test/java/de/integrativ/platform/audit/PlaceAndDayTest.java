package de.integrativ.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.integrativ.platform.sample.Tables;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where an entry stands in the log, and on which day it was chained, is part of what the chain holds. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PlaceAndDayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 15);
    private static final String MOVE = """
            with moved as (delete from audit_entry where id = ? returning *)
            insert into audit_entry (id, position, at, actor, agency, act, object, object_id, detail, shown, salt, chained)
            overriding system value
            select id, position + 1000, at, actor, agency, act, object, object_id, detail, shown, salt, chained from moved""";

    @Inject
    Chain chain;

    @Inject
    Tables tables;

    @BeforeEach
    void anEmptyChain() throws IOException {
        chain.empty();
    }

    @Test
    void anEntryThatWasMovedInTheLogIsNamed() throws Exception {
        chain.chained(DAY, 6);
        tables.execute(MOVE, chain.entry(2));

        List<String> wrong = chain.findings();

        assertEquals(List.of("2026-07-15, position 2: the entry was altered after it was chained"), wrong);
    }

    @Test
    void aLinkThatWasDatedBackIsNamedWithTheDayOnWhichItWasChained() throws Exception {
        chain.chained(DAY, 6);
        tables.execute("update audit_link set day = ? where link = 5", DAY.minusDays(300));

        List<String> wrong = chain.findings();

        assertEquals(
                List.of("2025-09-18, position 5: the link was altered (its day; it was chained on 2026-07-15)"), wrong);
    }

    @Test
    void aLinkThatWasDatedOnIsNamedAndNoneBehindIt() throws Exception {
        chain.chained(DAY, 6);
        tables.execute("update audit_link set day = ? where link = 5", DAY.plusDays(3));

        List<String> wrong = chain.wrong();

        assertEquals(List.of("5 LINK_ALTERED"), wrong);
    }

    @Test
    void linksFromBeforeVerifyAndTheNewOnesGoOnFromThem() throws Exception {
        chain.chainedOfOld(DAY, 3);
        chain.chained(DAY.plusDays(1), 3);

        List<String> wrong = chain.findings();

        assertEquals(List.of("1", "1", "1", "2", "2", "2"), versions());
        assertEquals(List.of(), wrong);
    }

    @Test
    void anEntryFromBeforeThatWasAlteredIsNamedStill() throws Exception {
        chain.chainedOfOld(DAY, 3);
        tables.execute("update audit_entry set actor = 'someone else' where id = ?", chain.entry(2));

        List<String> wrong = chain.wrong();

        assertEquals(List.of("2 ENTRY_ALTERED"), wrong);
    }

    @Test
    void aLinkThatIsMadeToLookLikeOneFromBeforeIsNamed() throws Exception {
        chain.chained(DAY, 6);
        tables.execute("update audit_link set version = 1 where link = 5");

        List<String> wrong = chain.wrong();

        assertEquals(List.of("5 BROKEN", "5 ENTRY_ALTERED"), wrong);
    }

    @Test
    void aLinkFromBeforeThatWasDatedBackIsNamed() throws Exception {
        chain.chainedOfOld(DAY, 6);
        tables.execute("update audit_link set day = ? where link = 5", DAY.minusDays(1));

        List<String> wrong = chain.findings();

        assertEquals(
                List.of("2026-07-14, position 5: the link bears an earlier day than the one before it"
                        + " (it comes after 2026-07-15)"),
                wrong);
    }

    @Test
    void anEntryThatIsMadeToSayItIsNotChainedGetsNoSecondLink() throws Exception {
        chain.chained(DAY, 3);
        tables.execute("update audit_entry set chained = false where id = ?", chain.entry(2));

        chain.chain();

        assertEquals(List.of("2", "2", "2"), versions());
        assertEquals(List.of("2 ENTRY_ALTERED"), chain.wrong());
    }

    @Test
    void whatComesAfterOneThatSaysSoIsChained() throws Exception {
        chain.chained(DAY, 3);
        tables.execute("update audit_entry set chained = false where id = ?", chain.entry(2));
        chain.entries(DAY, 1);

        chain.chain();

        assertEquals(List.of("4"), tables.column("select max(link) from audit_link"));
    }

    @Test
    void noEntryHasTwoLinks() throws SQLException, IOException {
        chain.chained(DAY, 3);

        IllegalStateException refused = assertThrows(
                IllegalStateException.class,
                () -> tables.execute("insert into audit_link select 4, entry, day, leaf, head, 2 from audit_link"
                        + " where link = 2"));

        assertEquals(
                "23505",
                assertInstanceOf(SQLException.class, refused.getCause()).getSQLState());
    }

    private List<String> versions() {
        return tables.column("select version from audit_link order by link");
    }
}
