package de.integrativ.casework.plan;

import static de.integrativ.casework.plan.PlanFixture.COURSE;
import static de.integrativ.casework.plan.PlanFixture.PEERS;
import static de.integrativ.casework.plan.PlanFixture.STEP;
import static de.integrativ.casework.plan.PlanFixture.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Whatever is done to a plan, in whatever order: it holds only when all three said yes to the very text it has. */
class PlanProperties {

    enum Step {
        PROPOSE,
        PERSON_YES,
        JOBCENTER_YES,
        KIM_YES,
        PERSON_NO,
        JOBCENTER_NO,
        KIM_NO,
        KIM_REWRITES,
        JOBCENTER_REWRITES,
        SUPERSEDE,
        END
    }

    @Property(tries = 2000)
    void a_plan_holds_only_when_all_three_said_yes_to_its_text(@ForAll @Size(max = 25) List<Step> steps) {
        Plan plan = PlanFixture.draft();
        Set<Party> yes = new HashSet<>();
        for (Step step : steps) {
            PlanState before = plan.state();
            List<Aim> text = aims(plan);
            boolean taken = take(plan, step);
            if (taken) {
                remember(yes, step);
            }
            boolean holds = before == PlanState.PROPOSED && plan.state() == PlanState.AGREED;
            assertTrue(!holds || yes.containsAll(Arrays.asList(Party.values())));
            assertTrue(plan.state() == before || before.next().contains(plan.state()));
            assertTrue(before.editable() || aims(plan).equals(text), "an agreed text changed");
        }
    }

    @Property(tries = 2000)
    void the_number_of_events_rises_with_every_step_that_is_taken(@ForAll @Size(max = 25) List<Step> steps) {
        Plan plan = PlanFixture.draft();
        int taken = plan.eventSeq();
        for (Step step : steps) {
            PlanState before = plan.state();
            if (take(plan, step)) {
                // the third yes is two events: the party's word, and that the plan holds
                taken += before == PlanState.PROPOSED && plan.state() == PlanState.AGREED ? 2 : 1;
            }
        }
        assertEquals(taken, plan.eventSeq());
    }

    private static List<Aim> aims(Plan plan) {
        return plan.goals().stream().map(Goal::aim).toList();
    }

    private static void remember(Set<Party> yes, Step step) {
        switch (step) {
            case KIM_REWRITES, JOBCENTER_REWRITES -> yes.clear();
            case PERSON_YES, JOBCENTER_YES, KIM_YES -> yes.add(party(step));
            case PERSON_NO, JOBCENTER_NO, KIM_NO -> yes.remove(party(step));
            default -> {}
        }
    }

    private static Party party(Step step) {
        return Party.valueOf(step.name().substring(0, step.name().indexOf('_')));
    }

    private static boolean take(Plan plan, Step step) {
        try {
            switch (step) {
                case PROPOSE -> plan.propose();
                case PERSON_YES, JOBCENTER_YES, KIM_YES -> plan.speak(party(step), TODAY, null, "x", TODAY);
                case PERSON_NO, JOBCENTER_NO, KIM_NO -> plan.speak(party(step), TODAY, "nein", "x", TODAY);
                case KIM_REWRITES -> plan.rewrite(Side.KIM, List.of(COURSE, PEERS), "x");
                case JOBCENTER_REWRITES -> plan.rewrite(Side.JOBCENTER, List.of(STEP), "x");
                case SUPERSEDE -> plan.supersede();
                case END -> plan.end();
            }
            return true;
        } catch (PlanRejected refused) {
            return false;
        }
    }
}
