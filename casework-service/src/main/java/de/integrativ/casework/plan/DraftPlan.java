package de.integrativ.casework.plan;

import de.integrativ.casework.CountyTime;
import de.integrativ.casework.Ids;
import de.integrativ.casework.supportcase.CaseAtHand;
import de.integrativ.casework.supportcase.Cases;
import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Begins a version of the plan. The Jobcenter adds its §15 steps to a draft that it cannot see, or begins one with them;
 * so either side may start.
 */
@ApplicationScoped
public class DraftPlan {

    private final Cases cases;
    private final Plans plans;
    private final Audit audit;
    private final CountyTime time;

    DraftPlan(Cases cases, Plans plans, Audit audit, CountyTime time) {
        this.cases = cases;
        this.plans = plans;
        this.audit = audit;
        this.time = time;
    }

    @WithinWall
    public UUID draft(Actor actor, UUID caseId, List<Aim> aims) {
        CaseAtHand supportCase = cases.knownTo(actor, caseId);
        cases.planningBegun(caseId, time.today());
        Side side = Side.of(actor, supportCase);
        Optional<Plan> open = plans.open(caseId);
        if (open.isPresent() && (side == Side.KIM || open.get().state() != PlanState.DRAFT)) {
            throw new PlanRejected.AnotherIsOpen();
        }
        Plan plan = open.orElseGet(() -> next(supportCase));
        plan.rewrite(side, aims, actor.id());
        audit.wrote("plan", plan.id(), "drafted");
        return plan.id();
    }

    private Plan next(CaseAtHand supportCase) {
        int number = plans.latest(supportCase.id()).map(Plan::number).orElse(0) + 1;
        Plan plan = new Plan(Ids.next(), supportCase, number);
        plans.persist(plan);
        return plan;
    }
}
