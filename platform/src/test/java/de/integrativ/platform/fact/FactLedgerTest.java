package de.integrativ.platform.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.event.Message;
import de.integrativ.platform.event.Types;
import de.integrativ.platform.sample.Tables;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FactLedgerTest {

    private static final String FIRST = "de.integrativ.sample.fact-first.v1";
    private static final String SECOND = "de.integrativ.sample.fact-second.v1";
    private static final Instant JULY = Instant.parse("2026-07-14T10:00:00Z");

    @Inject
    FactLedger ledger;

    @Inject
    PublishCounters counters;

    @Inject
    Wall wall;

    @Inject
    Tables tables;

    private final JourneyId journey = JourneyId.random();

    @BeforeEach
    void noCounters() {
        tables.execute("delete from fact_counter");
    }

    @Test
    void nothingLeavesBeforeThePersonHasAnswered() {
        happened(FIRST);

        assertEquals(List.of(), left());
    }

    @Test
    void grantedFactsLeaveInTheOrderInWhichTheyHappened() {
        happened(FIRST);
        happened(SECOND);

        within(() -> ledger.granted(journey));

        assertEquals(List.of(FIRST, SECOND), left());
    }

    @Test
    void aFactAfterTheGrantLeavesAtOnce() {
        within(() -> ledger.granted(journey));

        happened(FIRST);

        assertEquals(List.of(FIRST), left());
    }

    @Test
    void aRefusalLeavesNothingButAMonthlyCounter() {
        happened(FIRST);
        happened(FIRST);

        within(() -> ledger.refused(journey));

        assertEquals(List.of(), left());
        assertEquals(List.of("2026-07 REFERRED 2"), counted());
        assertEquals(List.of(), tables.column("select id from fact where journey = ?", journey.value()));
    }

    @Test
    void aWithdrawalTakesBackWhatWasPublishedAndCountsIt() {
        happened(FIRST);
        within(() -> ledger.granted(journey));

        within(() -> ledger.withdrawn(journey));

        assertEquals(List.of(Types.VOID, Types.FACT_WITHDRAWN), left());
        assertEquals(List.of("2026-07 REFERRED 1"), counted());
    }

    @Test
    void whatWasToldUnderAConsentStaysWhenItRunsOut() {
        within(() -> ledger.granted(journey));
        happened(FIRST);

        within(() -> ledger.expired(journey));

        assertEquals(List.of(FIRST), left());
        assertEquals(List.of(), counted());
    }

    @Test
    void whatHappensAfterAConsentRanOutWaitsForTheNextOne() {
        within(() -> ledger.granted(journey));
        within(() -> ledger.expired(journey));
        happened(FIRST);
        assertEquals(List.of(), left());

        within(() -> ledger.granted(journey));

        assertEquals(List.of(FIRST), left());
    }

    @Test
    void aRefusalAfterAConsentRanOutTakesNothingBack() {
        within(() -> ledger.granted(journey));
        happened(FIRST);
        within(() -> ledger.expired(journey));
        happened(SECOND);

        within(() -> ledger.refused(journey));

        assertEquals(List.of(FIRST), left());
        assertEquals(List.of("2026-07 REFERRED 1"), counted());
    }

    @Test
    void whatNobodyWasAskedAboutIsCountedWhenSupportEnds() {
        happened(FIRST);

        within(() -> ledger.ended(journey));

        assertEquals(List.of(), left());
        assertEquals(List.of("2026-07 REFERRED 1"), counted());
    }

    @Test
    void theEndOfSupportChangesNothingForWhomTheAnswerIsYes() {
        within(() -> ledger.granted(journey));
        happened(FIRST);

        within(() -> ledger.ended(journey));

        assertEquals(List.of(FIRST), left());
        assertEquals(List.of(), counted());
    }

    @Test
    void whatComesAfterAWithdrawalIsCountedAndNeverToldEvenAfterAnotherYes() {
        within(() -> ledger.granted(journey));
        within(() -> ledger.withdrawn(journey));
        within(() -> ledger.granted(journey));

        happened(FIRST);

        assertEquals(List.of(Types.FACT_WITHDRAWN), left());
        assertEquals(List.of("2026-07 REFERRED 1"), counted());
    }

    @Test
    void aWayThatIsCountedStaysCountedAfterANoBecameAYes() {
        happened(FIRST);
        within(() -> ledger.refused(journey));
        within(() -> ledger.granted(journey));

        happened(SECOND);

        assertEquals(List.of(), left());
        assertEquals(List.of("2026-07 REFERRED 2"), counted());
    }

    @Test
    void countersLeaveAsTotalsAndOnlyWhenTheyChanged() {
        happened(FIRST);
        within(() -> ledger.refused(journey));
        counters.publish();

        counters.publish();

        assertEquals(
                List.of("{\"month\":\"2026-07\",\"counter\":\"REFERRED\",\"value\":1}"),
                tables.column(
                        "select body from emitted where type = ? order by sequence desc limit 1", Types.FACT_COUNTED));
        assertEquals(List.of("1"), tables.column("select published from fact_counter"));
    }

    private void happened(String type) {
        within(() -> ledger.record(journey, "REFERRED", new Message(type, JULY, Map.of())));
    }

    private void within(Runnable work) {
        wall.within(SystemRole.CONSUMER, () -> {
            work.run();
            return null;
        });
    }

    private List<String> left() {
        return tables.column("select type from emitted where key = ? order by sequence", journey.toString());
    }

    private List<String> counted() {
        return tables.column("select month || ' ' || counter || ' ' || value from fact_counter");
    }
}
