package de.integrativ.network.request;

import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.identity.CurrentActor;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The requests that the acting role may see, the newest first. */
@ApplicationScoped
public class ListRequests {

    private static final int PAGE = 50;

    /** @param next the id to go on after; none on the last page */
    public record Page(List<RequestSummary> items, @Nullable UUID next) {}

    private final NetworkRequests requests;

    private final CurrentActor actor;

    private final Audit audit;

    ListRequests(NetworkRequests requests, CurrentActor actor, Audit audit) {
        this.requests = requests;
        this.actor = actor;
        this.audit = audit;
    }

    /** @param after the last one seen; one that the actor may not see leads to an empty page, as if it were not there */
    @WithinWall
    public Page list(Optional<RequestState> state, Optional<UUID> after) {
        Optional<NetworkRequest> last =
                after.flatMap(requests::findByIdOptional).filter(seen -> seen.concerns(actor.get()));
        if (after.isPresent() && last.isEmpty()) {
            return new Page(List.of(), null);
        }
        List<RequestSummary> found = requests.newest(state, last, PAGE + 1).stream()
                .filter(request -> request.concerns(actor.get()))
                .map(NetworkRequest::summary)
                .toList();
        audit.showed(
                "requests", found.stream().limit(PAGE).map(RequestSummary::id).toList());
        boolean more = found.size() > PAGE;
        List<RequestSummary> page = more ? found.subList(0, PAGE) : found;
        return new Page(page, more ? page.getLast().id() : null);
    }
}
