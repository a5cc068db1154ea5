package de.integrativ.network.request;

import de.integrativ.county.County;
import de.integrativ.network.assignment.CaseManagers;
import de.integrativ.network.partner.Partners;
import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.event.Ref;
import de.integrativ.platform.inbox.Bars;
import de.integrativ.platform.inbox.Refused;
import de.integrativ.platform.outbox.Outbox;
import de.integrativ.platform.outbox.Sealed;
import de.integrativ.platform.problem.NotThere;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/**
 * A request arrives: for the portal its content is kept, for a partner with its own system the sealed message goes on.
 * If its recall was faster, the content is dropped and only the empty place in the partner's order goes out.
 */
@ApplicationScoped
public class ReceiveRequest {

    private final NetworkRequests requests;
    private final RequestContents contents;
    private final Bars bars;
    private final Partners partners;
    private final CaseManagers caseManagers;
    private final Outbox outbox;
    private final County county;
    private final Clock clock;
    private final Audit audit;

    ReceiveRequest(
            NetworkRequests requests,
            RequestContents contents,
            Bars bars,
            Partners partners,
            CaseManagers caseManagers,
            Outbox outbox,
            County county,
            Clock clock,
            Audit audit) {
        this.audit = audit;
        this.requests = requests;
        this.contents = contents;
        this.bars = bars;
        this.partners = partners;
        this.caseManagers = caseManagers;
        this.outbox = outbox;
        this.county = county;
        this.clock = clock;
    }

    /** @throws Refused if the county file knows no such partner */
    @WithinWall(SystemRole.CONSUMER)
    public void receive(JourneyId journey, ComposedRequest told) {
        if (partners.find(told.partner()).isEmpty()) {
            throw new Refused(new NotThere().problem());
        }
        ComposedRequest composed = told.of(caseManagers.now(journey, told.caseManager()));
        Optional<NetworkRequest> known = requests.locked(composed.requestId());
        if (known.isPresent()) {
            offerAgain(known.get(), composed);
        } else {
            arrive(journey, composed);
        }
    }

    private void arrive(JourneyId journey, ComposedRequest composed) {
        NetworkRequest request =
                NetworkRequest.arrived(county.integrationCentre().id(), journey, composed, clock.instant());
        boolean recalled = bars.stands(RecallRequest.BAR, composed.requestId().toString());
        if (recalled) {
            request.recall(composed.sentOn());
        }
        requests.persist(request);
        audit.wrote("request", request.id(), recalled ? "received, recalled before" : "received");
        if (composed.sealed() != null) {
            forward(composed.sealed(), recalled);
        } else if (!recalled) {
            contents.persist(RequestContent.of(composed));
        }
    }

    /**
     * The partner's system did not receipt it: the same id and place once more. Recalled meanwhile, it stays away; where
     * the recall was all that was known of it, its place goes out empty.
     */
    private void offerAgain(NetworkRequest request, ComposedRequest composed) {
        boolean recalled = request.state() == RequestState.RECALLED;
        boolean awaited = request.awaited();
        if (awaited) {
            request.came(composed);
            audit.wrote("request", request.id(), "received, recalled before");
        }
        if (composed.sealed() != null && (awaited || !recalled)) {
            forward(composed.sealed(), recalled);
        }
    }

    private void forward(Sealed sealed, boolean recalled) {
        outbox.forward(sealed);
        if (recalled) {
            outbox.voidForwarded(
                    sealed.envelope().id(),
                    sealed.recipient(),
                    new Ref(sealed.envelope().key()));
        }
    }
}
