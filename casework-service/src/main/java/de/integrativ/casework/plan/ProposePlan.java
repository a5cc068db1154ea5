package de.integrativ.casework.plan;

import de.integrativ.casework.history.CaseStep;
import de.integrativ.casework.history.CaseSteps;
import de.integrativ.casework.supportcase.Cases;
import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Puts a draft before all three. From here on the Jobcenter can read it. */
@ApplicationScoped
public class ProposePlan {

    private final Cases cases;
    private final Plans plans;
    private final CaseSteps steps;
    private final Audit audit;

    ProposePlan(Cases cases, Plans plans, CaseSteps steps, Audit audit) {
        this.cases = cases;
        this.plans = plans;
        this.steps = steps;
        this.audit = audit;
    }

    /** @param read what the actor saw */
    @WithinWall
    public void propose(Actor actor, UUID planId, Revision read) {
        Plan plan = plans.byId(planId);
        cases.workedOnBy(actor, plan.caseId()).requireOpenForWork("propose-plan");
        plan.requireStill(read);
        plan.propose();
        steps.noted(plan.caseId(), CaseStep.PLAN_PROPOSED, "");
        audit.wrote("plan", planId, "proposed");
    }
}
