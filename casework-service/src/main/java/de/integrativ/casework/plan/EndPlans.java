package de.integrativ.casework.plan;

import de.integrativ.casework.supportcase.CaseEvent;
import de.integrativ.casework.supportcase.CaseEvent.SupportEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** With the support its plan ends; that says nothing about what became of its goals. */
@ApplicationScoped
class EndPlans {

    private final Plans plans;

    EndPlans(Plans plans) {
        this.plans = plans;
    }

    void withTheSupport(@Observes CaseEvent event) {
        if (event instanceof SupportEnded ended) {
            plans.inForce(ended.caseId()).forEach(Plan::end);
        }
    }
}
