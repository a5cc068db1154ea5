package de.integrativ.casework.plan;

import de.integrativ.casework.Rows;
import de.integrativ.casework.plan.PlanView.AgreementView;
import de.integrativ.casework.plan.PlanView.GoalView;
import de.integrativ.casework.supportcase.Access;
import de.integrativ.casework.supportcase.CaseAtHand;
import de.integrativ.casework.supportcase.Cases;
import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.problem.NotThere;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows the plan, to each side what it may see of it. */
@ApplicationScoped
public class ReadPlan {

    private final Cases cases;
    private final Plans plans;
    private final Rows rows;
    private final Audit audit;

    ReadPlan(Cases cases, Plans plans, Rows rows, Audit audit) {
        this.cases = cases;
        this.plans = plans;
        this.rows = rows;
        this.audit = audit;
    }

    @WithinWall
    public PlanView ofCase(Actor actor, UUID caseId) {
        CaseAtHand supportCase = cases.readableBy(actor, caseId);
        readable(actor, supportCase);
        Plan plan =
                plans.latestVisible(caseId, Access.reads(actor, supportCase)).orElseThrow(NotThere::new);
        return view(actor, supportCase, plan);
    }

    @WithinWall
    public PlanView byId(Actor actor, UUID planId) {
        Plan plan = plans.byId(planId);
        CaseAtHand supportCase = cases.readableBy(actor, plan.caseId());
        readable(actor, supportCase);
        if (plan.state() == PlanState.DRAFT && !Access.reads(actor, supportCase)) {
            throw new NotThere();
        }
        return view(actor, supportCase, plan);
    }

    /** Once C1 is withdrawn there is nothing here for the Jobcenter; KIM is told why. */
    private static void readable(Actor actor, CaseAtHand supportCase) {
        if (supportCase.locked() && !Access.works(actor, supportCase)) {
            throw new NotThere();
        }
        supportCase.requireReadable();
    }

    private PlanView view(Actor actor, CaseAtHand supportCase, Plan plan) {
        audit.read("plan", plan.id());
        Map<UUID, String> progress = progress(plan.id());
        boolean works = Access.reads(actor, supportCase);
        return new PlanView(
                plan.id(),
                plan.caseId(),
                plan.number(),
                plan.revision(),
                plan.state().name(),
                plan.goals().stream().map(goal -> view(goal, works, progress)).toList(),
                plan.agreements().stream()
                        .map(a -> new AgreementView(a.party().name(), a.agreedOn(), a.by(), a.dissent()))
                        .toList(),
                plan.startedOn(),
                plan.dueOn(),
                plan.agreedOn(),
                allowed(actor, supportCase, plan));
    }

    /** What nothing was recorded about is open; but of voluntary goals the Jobcenter does not learn even that. */
    private static GoalView view(Goal goal, boolean works, Map<UUID, String> progress) {
        Aim aim = goal.aim();
        boolean shown = works || aim.legalNature() == LegalNature.SGB2_15;
        return new GoalView(
                goal.id(),
                aim.title(),
                aim.measure(),
                aim.responsible().name(),
                aim.until(),
                aim.legalNature().name(),
                shown ? progress.getOrDefault(goal.id(), GoalState.OPEN.name()) : null);
    }

    private Map<UUID, String> progress(UUID planId) {
        return rows
                .list(
                        "select p.goal_id, p.state from goal_progress p join goal g on g.id = p.goal_id"
                                + " where g.plan_id = :plan",
                        Map.of("plan", planId),
                        row -> Map.entry(row.id("goal_id"), row.text("state")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<String> allowed(Actor actor, CaseAtHand supportCase, Plan plan) {
        List<String> allowed = new ArrayList<>();
        if (!supportCase.phase().running() || supportCase.locked() || Access.inEmergency(actor, supportCase)) {
            return allowed;
        }
        if (plan.state().editable()) {
            allowed.add("rewrite");
        }
        if (plan.state() == PlanState.DRAFT) {
            allowed.add("proposal");
        }
        if (plan.state() == PlanState.PROPOSED) {
            for (Party party : Party.values()) {
                if (AgreePlan.speaksFor(party, actor, supportCase)) {
                    allowed.add("agreement:" + party);
                }
            }
        }
        return allowed;
    }
}
