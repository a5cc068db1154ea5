package de.integrativ.network.request;

import de.integrativ.network.consent.ConsentKnowledge;
import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.identity.CurrentActor;
import de.integrativ.platform.problem.NotThere;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Opens one request: the partner's staff sees what was disclosed, KIM where it stands. */
@ApplicationScoped
public class ReadRequest {

    private final NetworkRequests requests;
    private final RequestContents contents;
    private final ConsentKnowledge knowledge;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    ReadRequest(
            NetworkRequests requests,
            RequestContents contents,
            ConsentKnowledge knowledge,
            CurrentActor actor,
            Audit audit,
            Clock clock) {
        this.requests = requests;
        this.contents = contents;
        this.knowledge = knowledge;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws de.integrativ.network.consent.ContentLocked if it is not sure that the content may still be read */
    @WithinWall
    public RequestDetail read(UUID id) {
        NetworkRequest request = requests.findByIdOptional(id)
                .filter(found -> found.concerns(actor.get()))
                .orElseThrow(NotThere::new);
        boolean partner = request.addressedTo(actor.get());
        if (!partner || request.sealed() || request.state() == RequestState.RECALLED) {
            audit.read("request", id);
            return request.detail(Optional.empty(), partner);
        }
        knowledge.mayBeRead(id, request.journey(), request.consentId());
        Optional<RequestContent> content = contents.findByIdOptional(id);
        request.opened(clock.instant());
        audit.read("request", id);
        return request.detail(content, true);
    }
}
