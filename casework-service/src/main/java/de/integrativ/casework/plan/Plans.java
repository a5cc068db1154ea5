package de.integrativ.casework.plan;

import de.integrativ.platform.problem.NotThere;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Plans implements PanacheRepositoryBase<Plan, UUID> {

    Plan byId(UUID id) {
        return findByIdOptional(id).orElseThrow(NotThere::new);
    }

    Optional<Plan> latest(UUID caseId) {
        return find("caseId = ?1 order by number desc", caseId).firstResultOptional();
    }

    Optional<Plan> latestVisible(UUID caseId, boolean drafts) {
        return drafts
                ? latest(caseId)
                : find("caseId = ?1 and state <> ?2 order by number desc", caseId, PlanState.DRAFT)
                        .firstResultOptional();
    }

    Optional<Plan> open(UUID caseId) {
        return latest(caseId).filter(plan -> plan.state().editable());
    }

    List<Plan> inForce(UUID caseId) {
        return list("caseId = ?1 and state in (?2, ?3)", caseId, PlanState.AGREED, PlanState.UNDER_REVIEW);
    }
}
