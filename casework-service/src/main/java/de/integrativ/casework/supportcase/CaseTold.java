package de.integrativ.casework.supportcase;

import de.integrativ.casework.CountyTime;
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
import java.time.LocalDate;
import java.util.UUID;

/** Tells what happened to a case: to the other services, to reporting, and to the case's own history. */
@ApplicationScoped
class CaseTold {

    private final Outbox outbox;
    private final FactLedger facts;
    private final EntityManager database;
    private final CountyTime time;
    private final Event<CaseEvent> within;

    CaseTold(Outbox outbox, FactLedger facts, EntityManager database, CountyTime time, Event<CaseEvent> within) {
        this.outbox = outbox;
        this.facts = facts;
        this.database = database;
        this.time = time;
        this.within = within;
    }

    void tell(CaseEvent event) {
        switch (event) {
            case SupportOpened opened -> {
                history(opened.caseId(), CasePhase.INTAKE, opened.startedOn());
                outbox.signal(opened.journey(), signal(opened));
                facts.record(opened.journey(), fact(opened));
            }
            case SupportEnded ended -> {
                history(ended.caseId(), CasePhase.CLOSED, ended.endedOn());
                outbox.signal(ended.journey(), signal(ended));
                facts.record(ended.journey(), fact(ended));
                facts.ended(ended.journey());
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

    record Ended(UUID caseId, UUID referralId, LocalDate endedOn) {}

    record FactOpened(LocalDate startedOn, LocalDate planDueOn) {}

    record FactEnded(LocalDate endedOn) {}
}
