package de.integrativ.casework.supportcase;

import static de.integrativ.casework.supportcase.SupportCaseFixture.KEMAL;
import static de.integrativ.casework.supportcase.SupportCaseFixture.KLARA;
import static de.integrativ.casework.supportcase.SupportCaseFixture.STARTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.casework.supportcase.CaseEvent.CaseAssigned;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HandingACaseOverTest {

    private final SupportCase supportCase = SupportCaseFixture.started();

    @Test
    void whoever_gives_a_case_away_does_not_work_on_it_any_more_and_whoever_gets_it_does() {
        supportCase.assign(wanted(1, "kemal.kim", "klara.kim"));

        assertFalse(Access.works(KEMAL, supportCase.atHand()));
        assertTrue(Access.works(KLARA, supportCase.atHand()));
    }

    @Test
    void each_handover_has_the_next_number() {
        supportCase.assign(wanted(1, "kemal.kim", "klara.kim"));

        Optional<CaseAssigned> back = supportCase.assign(wanted(2, "klara.kim", "kemal.kim"));

        assertEquals(3, back.orElseThrow().number());
    }

    @Test
    void the_same_handover_sent_twice_happens_once() {
        supportCase.assign(wanted(1, "kemal.kim", "klara.kim"));

        Optional<CaseAssigned> again = supportCase.assign(wanted(1, "kemal.kim", "klara.kim"));

        assertEquals(Optional.empty(), again);
    }

    @Test
    void whoever_read_an_older_assignment_is_told_and_changes_nothing() {
        supportCase.assign(wanted(1, "kemal.kim", "klara.kim"));

        assertThrows(
                CaseRejected.AssignedMeanwhile.class, () -> supportCase.assign(wanted(1, "kemal.kim", "karl.kim")));
        assertEquals("klara.kim", supportCase.caseManager());
    }

    @Test
    void a_case_that_went_and_came_back_was_handed_over_meanwhile_all_the_same() {
        supportCase.assign(wanted(1, "kemal.kim", "klara.kim"));
        supportCase.assign(wanted(2, "klara.kim", "kemal.kim"));

        assertThrows(
                CaseRejected.AssignedMeanwhile.class, () -> supportCase.assign(wanted(1, "kemal.kim", "karl.kim")));
    }

    @Test
    void a_locked_case_can_be_handed_over_because_someone_must_end_it() {
        supportCase.lock(STARTED.plusDays(3));

        assertTrue(supportCase.assign(wanted(1, "kemal.kim", "klara.kim")).isPresent());
    }

    @Test
    void a_closed_case_stays_with_whom_it_was() {
        supportCase.closingBegun(ExitCode.GOALS_MET, STARTED.plusDays(3));
        supportCase.closed(STARTED.plusDays(3), STARTED.plusDays(3));

        assertThrows(CaseRejected.PhaseForbids.class, () -> supportCase.assign(wanted(1, "kemal.kim", "klara.kim")));
    }

    private Assignment wanted(int seen, String from, String to) {
        return new Assignment(
                supportCase.id(),
                seen,
                from,
                to,
                AssignmentReason.WORKLOAD,
                "karin.koordination",
                Instant.parse("2026-09-14T08:00:00Z"));
    }
}
