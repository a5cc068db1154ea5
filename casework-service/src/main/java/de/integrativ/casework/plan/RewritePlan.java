package de.integrativ.casework.plan;

import de.integrativ.casework.supportcase.CaseAtHand;
import de.integrativ.casework.supportcase.Cases;
import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.problem.NotThere;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Changes the goals of a version that is not agreed yet. */
@ApplicationScoped
public class RewritePlan {

    private final Cases cases;
    private final Plans plans;
    private final Audit audit;

    RewritePlan(Cases cases, Plans plans, Audit audit) {
        this.cases = cases;
        this.plans = plans;
        this.audit = audit;
    }

    /** @param read what the actor saw */
    @WithinWall
    public void rewrite(Actor actor, UUID planId, Revision read, List<Aim> aims) {
        Plan plan = plans.byId(planId);
        CaseAtHand supportCase = cases.knownTo(actor, plan.caseId());
        supportCase.requireOpenForWork("rewrite-plan");
        Side side = Side.of(actor, supportCase);
        if (side == Side.JOBCENTER && plan.state() == PlanState.DRAFT) {
            throw new NotThere();
        }
        plan.requireStill(read);
        plan.rewrite(side, aims, actor.id());
        audit.wrote("plan", planId, "rewritten");
    }
}
