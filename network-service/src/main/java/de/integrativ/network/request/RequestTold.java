package de.integrativ.network.request;

import de.integrativ.network.request.RequestEvent.DeletionConfirmed;
import de.integrativ.network.request.RequestEvent.PartnerAcknowledged;
import de.integrativ.network.request.RequestEvent.PartnerAnswered;
import de.integrativ.network.request.RequestEvent.PartnerRejected;
import de.integrativ.network.request.RequestEvent.RequestRecalled;
import de.integrativ.network.request.RequestEvent.RequestReopened;
import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.event.Message;
import de.integrativ.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Tells casework-service what the partner said, and everyone where the request stands. */
@ApplicationScoped
class RequestTold {

    static final String CASEWORK = "casework-service";

    /** Body of {@code network.request-state.v1}. */
    record Standing(UUID requestId, RequestState state, LocalDate on) {}

    private final Outbox outbox;
    private final Clock clock;

    RequestTold(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    void tell(JourneyId journey, RequestEvent event) {
        tellCasework(journey, event);
        switch (event) {
            case PartnerAcknowledged e -> signal(journey, e, RequestState.ACKNOWLEDGED);
            case PartnerAnswered e -> signal(journey, e, RequestState.ANSWERED);
            case PartnerRejected e -> signal(journey, e, RequestState.REJECTED);
            case RequestRecalled e -> signal(journey, e, RequestState.RECALLED);
            case RequestReopened e -> signal(journey, e, RequestState.ACKNOWLEDGED);
            case DeletionConfirmed e -> {}
        }
    }

    /** What was under way when the recall came goes to casework-service alone: the request stands as recalled. */
    void tellCasework(JourneyId journey, RequestEvent event) {
        switch (event) {
            case PartnerAcknowledged e -> handOver(journey, "partner-acknowledged", e);
            case PartnerAnswered e -> handOver(journey, "partner-answered", e);
            case PartnerRejected e -> handOver(journey, "partner-rejected", e);
            case DeletionConfirmed e -> handOver(journey, "deletion-confirmed", e);
            case RequestRecalled e -> {}
            case RequestReopened e -> {}
        }
    }

    private void handOver(JourneyId journey, String name, RequestEvent event) {
        outbox.handover(CASEWORK, journey, message(name, event));
    }

    private void signal(JourneyId journey, RequestEvent event, RequestState state) {
        outbox.signal(journey, message("request-state", new Standing(event.requestId(), state, event.on())));
    }

    private Message message(String name, Object body) {
        return new Message("de.integrativ.network." + name + ".v1", clock.instant(), body);
    }
}
