package de.integrativ.casework.plan;

import de.integrativ.casework.CountyTime;
import de.integrativ.casework.history.CaseStep;
import de.integrativ.casework.history.CaseSteps;
import de.integrativ.casework.plan.PlanEvent.PlanAgreed;
import de.integrativ.casework.supportcase.Access;
import de.integrativ.casework.supportcase.CaseAtHand;
import de.integrativ.casework.supportcase.Cases;
import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.problem.NotThere;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records a party's word on a proposed plan; with the third yes it holds. */
@ApplicationScoped
public class AgreePlan {

    private final Cases cases;
    private final Plans plans;
    private final PlanTold planTold;
    private final CaseSteps steps;
    private final Audit audit;
    private final CountyTime time;

    AgreePlan(Cases cases, Plans plans, PlanTold planTold, CaseSteps steps, Audit audit, CountyTime time) {
        this.cases = cases;
        this.plans = plans;
        this.planTold = planTold;
        this.steps = steps;
        this.audit = audit;
        this.time = time;
    }

    /** @param read what the party saw: nobody agrees to a text that was changed behind them */
    @WithinWall
    public void speak(
            Actor actor,
            UUID planId,
            Revision read,
            Party party,
            @Nullable LocalDate agreedOn,
            @Nullable String dissent) {
        Plan plan = plans.byId(planId);
        CaseAtHand supportCase = cases.knownTo(actor, plan.caseId());
        supportCase.requireOpenForWork("agree-plan");
        if (!speaksFor(party, actor, supportCase)) {
            throw new NotThere();
        }
        plan.requireStill(read);
        PlanEvent event = plan.speak(party, agreedOn, dissent, actor.id(), time.today());
        if (event instanceof PlanAgreed agreed) {
            plans.inForce(plan.caseId()).stream()
                    .filter(p -> !p.id().equals(planId))
                    .forEach(Plan::supersede);
            cases.planAgreed(plan.caseId(), agreed.agreedOn());
            planTold.tell(agreed);
        }
        steps.noted(plan.caseId(), dissent == null ? CaseStep.PLAN_AGREEMENT : CaseStep.PLAN_DISSENT, party.name());
        audit.wrote("plan", planId, dissent == null ? party + " agreed" : party + " dissented");
    }

    /** The person has no account: whoever of the two sides sits with them records their word. */
    static boolean speaksFor(Party party, Actor actor, CaseAtHand supportCase) {
        return switch (party) {
            case PERSON -> Access.works(actor, supportCase) || Access.referred(actor, supportCase);
            case JOBCENTER -> Access.referred(actor, supportCase);
            case KIM -> Access.assigned(actor, supportCase);
        };
    }
}
