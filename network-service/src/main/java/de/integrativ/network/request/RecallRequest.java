package de.integrativ.network.request;

import de.integrativ.county.County;
import de.integrativ.network.feed.AgencyFeed;
import de.integrativ.network.request.RequestEvent.DeletionConfirmed;
import de.integrativ.network.request.RequestEvent.RequestRecalled;
import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.inbox.Bars;
import de.integrativ.platform.outbox.Outbox;
import de.integrativ.platform.outbox.Sealed;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request is taken back: what can be read here goes at once, and the partner is told. Whatever this service alone
 * held, and nobody saw, it confirms as deleted itself.
 */
@ApplicationScoped
public class RecallRequest {

    static final String BAR = "request";

    /** @param sealed what the partner's own system is told; none for the portal */
    public record Recall(
            UUID requestId,
            UUID disclosureId,
            LocalDate recalledOn,
            @Nullable Sealed sealed) {}

    private final NetworkRequests requests;
    private final RequestContents contents;
    private final Bars bars;
    private final AgencyFeed feed;
    private final Outbox outbox;
    private final RequestTold told;
    private final Audit audit;
    private final County county;
    private final Clock clock;

    RecallRequest(
            NetworkRequests requests,
            RequestContents contents,
            Bars bars,
            AgencyFeed feed,
            Outbox outbox,
            RequestTold told,
            Audit audit,
            County county,
            Clock clock) {
        this.requests = requests;
        this.contents = contents;
        this.bars = bars;
        this.feed = feed;
        this.outbox = outbox;
        this.told = told;
        this.audit = audit;
        this.county = county;
        this.clock = clock;
    }

    @WithinWall(SystemRole.CONSUMER)
    public void recall(JourneyId journey, Recall recall) {
        Optional<NetworkRequest> request = requests.locked(recall.requestId());
        if (request.isPresent()) {
            request.get().recall(recall.recalledOn()).ifPresent(event -> lock(request.get(), event));
        } else {
            bar(journey, recall);
        }
        if (recall.sealed() != null) {
            outbox.forward(recall.sealed());
        }
    }

    private void lock(NetworkRequest request, RequestEvent event) {
        contents.deleteById(request.id());
        audit.wrote("request", request.id(), "recalled");
        request.forwarded().ifPresent(sent -> {
            outbox.voidForwarded(sent.message(), sent.agency(), sent.ref());
            feed.empty(sent.message());
        });
        told.tell(request.journey(), event);
        if (!request.sealed() && !request.everOpened()) {
            told.tell(request.journey(), request.confirmDeletion(event.on()));
        }
    }

    /** What the portal never had is gone; a partner's own system says so itself, and is heard. */
    private void bar(JourneyId journey, Recall recall) {
        bars.leave(BAR, recall.requestId().toString());
        told.tell(journey, new RequestRecalled(recall.requestId(), recall.recalledOn()));
        if (recall.sealed() == null) {
            told.tell(journey, new DeletionConfirmed(recall.requestId(), recall.disclosureId(), recall.recalledOn()));
        } else {
            String kim = county.integrationCentre().id();
            requests.persist(NetworkRequest.recalledAhead(kim, journey, recall, recall.sealed(), clock.instant()));
            audit.wrote("request", recall.requestId(), "recalled before it came");
        }
    }
}
