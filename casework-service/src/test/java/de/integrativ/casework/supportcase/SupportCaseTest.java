package de.integrativ.casework.supportcase;

import static de.integrativ.casework.supportcase.SupportCaseFixture.DUE;
import static de.integrativ.casework.supportcase.SupportCaseFixture.STARTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.casework.DateImpossible;
import de.integrativ.casework.supportcase.CaseEvent.PhaseReached;
import org.junit.jupiter.api.Test;

class SupportCaseTest {

    private final SupportCase supportCase = SupportCaseFixture.started();

    @Test
    void a_support_opens_in_intake_and_knows_the_day_its_plan_is_due() {
        var opened = supportCase.opened();

        assertEquals(CasePhase.INTAKE, supportCase.phase());
        assertEquals(DUE, opened.planDueOn());
    }

    @Test
    void planning_passes_through_clearing() {
        var reached = supportCase.planningBegun(STARTED);

        assertEquals(
                java.util.List.of(CasePhase.CLEARING, CasePhase.PLANNING),
                reached.stream().map(PhaseReached::phase).toList());
    }

    @Test
    void an_agreed_plan_makes_a_support_active() {
        supportCase.planningBegun(STARTED);

        supportCase.planAgreed(STARTED);

        assertEquals(CasePhase.ACTIVE, supportCase.phase());
    }

    @Test
    void a_later_version_of_the_plan_does_not_move_an_active_support() {
        supportCase.planningBegun(STARTED);
        supportCase.planAgreed(STARTED);

        assertTrue(supportCase.planAgreed(STARTED).isEmpty());
    }

    @Test
    void a_support_cannot_be_closed_before_its_closing_was_begun() {
        assertThrows(CaseRejected.PhaseForbids.class, () -> supportCase.closed(STARTED, STARTED));
    }

    @Test
    void a_support_cannot_end_before_it_started() {
        supportCase.closingBegun(ExitCode.CLIENT_WISH, STARTED);

        assertThrows(DateImpossible.class, () -> supportCase.closed(STARTED.minusDays(1), STARTED));
    }

    @Test
    void a_locked_support_takes_no_new_work() {
        supportCase.lock(STARTED);

        assertThrows(CaseRejected.Locked.class, () -> supportCase.atHand().requireOpenForWork("send-request"));
    }

    @Test
    void a_locked_support_can_still_be_ended() {
        supportCase.lock(STARTED);
        supportCase.closingBegun(ExitCode.CONSENT_WITHDRAWN, STARTED);

        supportCase.closed(STARTED, STARTED);

        assertEquals(CasePhase.CLOSED, supportCase.phase());
    }

    @Test
    void a_refused_step_says_what_is_possible_instead() {
        var refused = assertThrows(CaseRejected.PhaseForbids.class, () -> supportCase.closed(STARTED, STARTED));

        assertEquals(
                java.util.List.of("CLEARING", "CLOSING"),
                refused.problem().context().get("allowed"));
    }
}
