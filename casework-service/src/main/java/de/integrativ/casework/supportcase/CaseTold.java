package de.integrativ.casework.supportcase;

import de.integrativ.casework.CountyTime;
import de.integrativ.casework.supportcase.CaseEvent.CaseAssigned;
import de.integrativ.casework.supportcase.CaseEvent.CaseLocked;
import de.integrativ.casework.supportcase.CaseEvent.PhaseReached;
import de.integrativ.casework.supportcase.CaseEvent.SupportEnded;
import de.integrativ.casework.supportcase.CaseEvent.SupportOpened;
import de.integrativ.platform.event.Message;
import de.integrativ.platform.fact.FactLedger;
import de.integrativ.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Tells what happened to a case: to the other services, to reporting, and to the case's own history. */
@ApplicationScoped
class CaseTold {

    private final Outbox outbox;
    private final FactLedger facts;
    private final EntityManager database;
    private final CountyTime time;
    private final Clock clock;
    private final Event<CaseEvent> within;

    CaseTold(
            Outbox outbox,
            FactLedger facts,
            EntityManager database,
            CountyTime time,
            Clock clock,
            Event<CaseEvent> within) {
        this.outbox = outbox;
        this.facts = facts;
        this.database = database;
        this.time = time;
        this.clock = clock;
        this.within = within;
    }

    void tell(CaseEvent event) {
        switch (event) {
            case SupportOpened opened -> {
                history(opened.caseId(), CasePhase.INTAKE, opened.startedOn());
                assigned(opened.caseId(), 1, opened.caseManager(), "START", "casework-service", clock.instant());
                outbox.signal(opened.journey(), signal(opened));
                facts.record(opened.journey(), fact(opened));
            }
            case SupportEnded ended -> {
                history(ended.caseId(), CasePhase.CLOSED, ended.endedOn());
                outbox.signal(ended.journey(), signal(ended));
                facts.record(ended.journey(), fact(ended));
                facts.ended(ended.journey());
            }
            case CaseAssigned assigned -> {
                assigned(
                        assigned.caseId(),
                        assigned.number(),
                        assigned.caseManager(),
                        assigned.reason().name(),
                        assigned.by(),
                        assigned.at());
                outbox.signal(assigned.journey(), signal(assigned));
            }
            case PhaseReached reached -> history(reached.caseId(), reached.phase(), reached.since());
            case CaseLocked locked -> {}
        }
        within.fire(event);
    }

    private void history(UUID caseId, CasePhase phase, LocalDate since) {
        database.createNativeQuery("insert into case_phase_change (case_id, phase, since) values (:id, :phase, :since)")
                .setParameter("id", caseId)
                .setParameter("phase", phase.name())
                .setParameter("since", since)
                .executeUpdate();
    }

    private void assigned(UUID caseId, int number, String caseManager, String reason, String by, Instant at) {
        database.createNativeQuery("""
                        insert into case_assignment (case_id, number, case_manager, since, assigned_by, reason)
                        values (:id, :number, :manager, :since, :by, :reason)""")
                .setParameter("id", caseId)
                .setParameter("number", number)
                .setParameter("manager", caseManager)
                .setParameter("since", at)
                .setParameter("by", by)
                .setParameter("reason", reason)
                .executeUpdate();
    }

    private Message signal(CaseAssigned assigned) {
        return new Message(
                "de.integrativ.casework.case-assigned.v1",
                assigned.at(),
                new Assigned(
                        assigned.caseId(), assigned.referralId(), assigned.caseManager(), time.dayOf(assigned.at())));
    }

    private Message signal(SupportOpened opened) {
        return new Message(
                "de.integrativ.casework.support-opened.v1",
                time.startOf(opened.startedOn()),
                new Opened(opened.caseId(), opened.referralId(), opened.startedOn()));
    }

    private Message signal(SupportEnded ended) {
        return new Message(
                "de.integrativ.casework.support-ended.v1",
                time.startOf(ended.endedOn()),
                new Ended(ended.caseId(), ended.referralId(), ended.endedOn()));
    }

    private Message fact(SupportOpened opened) {
        return new Message(
                "de.integrativ.casework.fact-opened.v1",
                time.startOf(opened.startedOn()),
                new FactOpened(opened.startedOn(), opened.planDueOn()));
    }

    private Message fact(SupportEnded ended) {
        return new Message(
                "de.integrativ.casework.fact-ended.v1", time.startOf(ended.endedOn()), new FactEnded(ended.endedOn()));
    }

    record Opened(UUID caseId, UUID referralId, LocalDate startedOn) {}

    record Assigned(UUID caseId, UUID referralId, String caseManager, LocalDate assignedOn) {}

    record Ended(UUID caseId, UUID referralId, LocalDate endedOn) {}

    record FactOpened(LocalDate startedOn, LocalDate planDueOn) {}

    record FactEnded(LocalDate endedOn) {}
}
