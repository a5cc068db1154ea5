package de.integrativ.casework.plan;

import de.integrativ.casework.CountyTime;
import de.integrativ.casework.plan.PlanEvent.PlanAgreed;
import de.integrativ.platform.event.Message;
import de.integrativ.platform.fact.FactLedger;
import de.integrativ.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Tells that a plan holds. */
@ApplicationScoped
class PlanTold {

    private final Outbox outbox;
    private final FactLedger facts;
    private final CountPlanDue counted;
    private final CountyTime time;

    PlanTold(Outbox outbox, FactLedger facts, CountPlanDue counted, CountyTime time) {
        this.outbox = outbox;
        this.facts = facts;
        this.counted = counted;
        this.time = time;
    }

    void tell(PlanAgreed agreed) {
        outbox.signal(
                agreed.journey(),
                new Message(
                        "de.integrativ.casework.plan-agreed.v1",
                        time.startOf(agreed.agreedOn()),
                        new Agreed(agreed.caseId(), agreed.planId(), agreed.version(), agreed.agreedOn())));
        facts.record(
                agreed.journey(),
                new Message(
                        "de.integrativ.casework.fact-plan-agreed.v1",
                        time.startOf(agreed.agreedOn()),
                        new FactAgreed(agreed.version(), agreed.startedOn(), agreed.agreedOn(), agreed.onTime())));
        counted.now(agreed.caseId());
    }

    record Agreed(UUID caseId, UUID planId, int version, LocalDate agreedOn) {}

    record FactAgreed(int version, LocalDate startedOn, LocalDate agreedOn, boolean onTime) {}
}
