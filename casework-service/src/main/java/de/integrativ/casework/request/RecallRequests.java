package de.integrativ.casework.request;

import de.integrativ.casework.CountyTime;
import de.integrativ.casework.consent.ConsentEvent;
import de.integrativ.casework.consent.ConsentEvent.Ended;
import de.integrativ.casework.consent.ConsentState;
import de.integrativ.casework.disclosure.TrackDisclosure;
import de.integrativ.casework.supportcase.CaseEvent;
import de.integrativ.casework.supportcase.CaseEvent.CaseLocked;
import de.integrativ.casework.supportcase.Cases;
import de.integrativ.county.County;
import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.time.WorkingDays;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Takes requests back: on KIM's decision, and by force when the consent under them ends or the case is locked. */
@ApplicationScoped
public class RecallRequests {

    private final NetworkRequests requests;
    private final TrackDisclosure disclosures;
    private final Cases cases;
    private final Courier courier;
    private final County county;
    private final WorkingDays days;
    private final CountyTime time;
    private final Audit audit;

    RecallRequests(
            NetworkRequests requests,
            TrackDisclosure disclosures,
            Cases cases,
            Courier courier,
            County county,
            WorkingDays days,
            CountyTime time,
            Audit audit) {
        this.requests = requests;
        this.disclosures = disclosures;
        this.cases = cases;
        this.courier = courier;
        this.county = county;
        this.days = days;
        this.time = time;
        this.audit = audit;
    }

    @WithinWall
    public void recall(Actor actor, UUID requestId) {
        NetworkRequest request = requests.toRecall(requestId);
        cases.workedOnBy(actor, request.caseId());
        recall(request, time.today());
    }

    void whenItsConsentEnds(@Observes ConsentEvent event) {
        if (event instanceof Ended ended && ended.how() != ConsentState.SUPERSEDED) {
            recallAll(requests.resting(ended.caseId(), ended.scope().name(), ended.recipient()), ended.since());
        }
    }

    void whenTheCaseIsLocked(@Observes CaseEvent event) {
        if (event instanceof CaseLocked locked) {
            recallAll(requests.standing(locked.caseId()), locked.since());
        }
    }

    private void recallAll(List<UUID> ids, LocalDate on) {
        ids.forEach(id -> recall(requests.toRecall(id), on));
    }

    private void recall(NetworkRequest request, LocalDate on) {
        LocalDate deleteBy = deleteBy(on);
        courier.tell(request.recall(on));
        courier.recall(request, on, deleteBy);
        disclosures.recall(request.disclosureId(), on, deleteBy);
        audit.wrote("request", request.id(), "recalled");
    }

    LocalDate deleteBy(LocalDate on) {
        return days.due(on, county.deadline("withdrawalErased"));
    }
}
