package de.integrativ.casework.plan;

import static de.integrativ.casework.plan.PlanFixture.COURSE;
import static de.integrativ.casework.plan.PlanFixture.PEERS;
import static de.integrativ.casework.plan.PlanFixture.STEP;
import static de.integrativ.casework.plan.PlanFixture.TODAY;
import static de.integrativ.casework.supportcase.SupportCaseFixture.DUE;
import static de.integrativ.casework.supportcase.SupportCaseFixture.STARTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.casework.DateImpossible;
import de.integrativ.casework.plan.PlanEvent.PartySpoke;
import de.integrativ.casework.plan.PlanEvent.PlanAgreed;
import de.integrativ.casework.supportcase.SupportCaseFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void a_plan_without_goals_cannot_be_proposed() {
        Plan empty = new Plan(UUID.randomUUID(), SupportCaseFixture.atHand(), 1);

        assertThrows(PlanRejected.WithoutGoals.class, empty::propose);
    }

    @Test
    void two_yeses_do_not_make_a_plan() {
        Plan plan = PlanFixture.proposed();
        yes(plan, Party.PERSON, TODAY);

        assertInstanceOf(PartySpoke.class, yes(plan, Party.KIM, TODAY));
    }

    @Test
    void the_third_yes_makes_the_plan_hold_from_the_last_of_the_three_days() {
        Plan plan = PlanFixture.proposed();
        yes(plan, Party.PERSON, DUE.minusDays(3));
        yes(plan, Party.JOBCENTER, DUE);

        PlanAgreed agreed = assertInstanceOf(PlanAgreed.class, yes(plan, Party.KIM, DUE.minusDays(5)));

        assertEquals(DUE, agreed.agreedOn());
    }

    @Test
    void a_plan_agreed_on_its_last_day_is_on_time() {
        assertTrue(agreedOn(DUE).onTime());
    }

    @Test
    void a_plan_agreed_a_day_later_is_late() {
        assertTrue(!agreedOn(DUE.plusDays(1)).onTime());
    }

    @Test
    void one_party_saying_yes_three_times_is_one_yes() {
        Plan plan = PlanFixture.proposed();
        yes(plan, Party.KIM, TODAY);
        yes(plan, Party.KIM, TODAY);

        yes(plan, Party.KIM, TODAY);

        assertEquals(PlanState.PROPOSED, plan.state());
    }

    @Test
    void a_noted_dissent_blocks_agreement() {
        Plan plan = PlanFixture.proposed();
        yes(plan, Party.PERSON, TODAY);
        plan.speak(Party.JOBCENTER, TODAY, "Das Ziel ist zu früh angesetzt.", "jana.jobcenter", TODAY);

        yes(plan, Party.KIM, TODAY);

        assertEquals(PlanState.PROPOSED, plan.state());
    }

    @Test
    void who_dissented_can_still_agree() {
        Plan plan = PlanFixture.proposed();
        yes(plan, Party.PERSON, TODAY);
        plan.speak(Party.JOBCENTER, TODAY, "zu früh", "jana.jobcenter", TODAY);
        yes(plan, Party.KIM, TODAY);

        yes(plan, Party.JOBCENTER, TODAY);

        assertEquals(PlanState.AGREED, plan.state());
    }

    @Test
    void a_yes_does_not_count_for_a_text_that_changed_after_it() {
        Plan plan = PlanFixture.proposed();
        yes(plan, Party.PERSON, TODAY);

        plan.rewrite(Side.KIM, List.of(PEERS), "kemal.kim");

        assertTrue(plan.agreements().isEmpty());
    }

    @Test
    void an_agreed_plan_does_not_change() {
        Plan plan = PlanFixture.proposed();
        List.of(Party.values()).forEach(party -> yes(plan, party, TODAY));

        assertThrows(PlanRejected.StateForbids.class, () -> plan.rewrite(Side.KIM, List.of(PEERS), "kemal.kim"));
    }

    @Test
    void nobody_agrees_in_the_future() {
        Plan plan = PlanFixture.proposed();

        assertThrows(DateImpossible.class, () -> yes(plan, Party.KIM, TODAY.plusDays(1)));
    }

    @Test
    void nobody_agrees_before_the_support_started() {
        Plan plan = PlanFixture.proposed();

        assertThrows(DateImpossible.class, () -> yes(plan, Party.KIM, STARTED.minusDays(1)));
    }

    @Test
    void KIM_cannot_write_a_step_under_paragraph_15() {
        Plan plan = PlanFixture.draft();

        assertThrows(
                PlanRejected.NotTheirsToAuthor.class, () -> plan.rewrite(Side.KIM, List.of(COURSE, STEP), "kemal.kim"));
    }

    @Test
    void the_Jobcenter_cannot_write_a_voluntary_goal() {
        Plan plan = PlanFixture.proposed();

        assertThrows(
                PlanRejected.NotTheirsToAuthor.class,
                () -> plan.rewrite(Side.JOBCENTER, List.of(STEP, PEERS), "jana.jobcenter"));
    }

    @Test
    void neither_side_can_remove_what_the_other_wrote() {
        Plan plan = PlanFixture.proposed();
        plan.rewrite(Side.JOBCENTER, List.of(STEP), "jana.jobcenter");

        plan.rewrite(Side.KIM, List.of(), "kemal.kim");

        assertEquals(List.of(STEP), plan.goals().stream().map(Goal::aim).toList());
    }

    @Test
    void the_others_goals_may_come_back_with_a_form_unchanged() {
        Plan plan = PlanFixture.proposed();
        plan.rewrite(Side.JOBCENTER, List.of(COURSE, STEP), "jana.jobcenter");

        plan.rewrite(Side.KIM, List.of(STEP, COURSE, PEERS), "kemal.kim");

        assertEquals(3, plan.goals().size());
    }

    private static PlanAgreed agreedOn(LocalDate day) {
        Plan plan = PlanFixture.proposed();
        yes(plan, Party.PERSON, day);
        yes(plan, Party.JOBCENTER, day);
        return (PlanAgreed) yes(plan, Party.KIM, day);
    }

    private static PlanEvent yes(Plan plan, Party party, LocalDate on) {
        return plan.speak(party, on, null, "someone", TODAY);
    }
}
