package de.integrativ.network.request;

import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.problem.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What every step in the portal has in common. */
@ApplicationScoped
class PortalDesk {

    private final NetworkRequests requests;
    private final RequestTold told;
    private final Audit audit;
    private final Clock clock;

    PortalDesk(NetworkRequests requests, RequestTold told, Audit audit, Clock clock) {
        this.requests = requests;
        this.told = told;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotThere also if it is another partner's; row security does not show it */
    NetworkRequest open(UUID id) {
        NetworkRequest request = requests.locked(id).orElseThrow(NotThere::new);
        if (request.sealed()) {
            throw new RequestRefusal.AnsweredBySystem();
        }
        return request;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void done(NetworkRequest request, RequestEvent event, Step step) {
        told.tell(request.journey(), event);
        audit.wrote("request", request.id(), step.path());
    }
}
