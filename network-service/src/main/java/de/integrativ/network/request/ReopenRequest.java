package de.integrativ.network.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrativ.platform.event.Message;
import de.integrativ.platform.event.Types;
import de.integrativ.platform.outbox.Outbox;
import de.integrativ.platform.problem.Problem;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** casework-service cannot read what a partner's system said: the step is open again, and the partner hears why. */
@ApplicationScoped
public class ReopenRequest {

    private static final String REQUESTS = "requests";

    /** Body of {@code agency.problem.v1}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AgencyProblem(@Nullable UUID messageId, Problem problem) {}

    private final NetworkRequests requests;
    private final RequestTold told;
    private final Outbox outbox;
    private final Clock clock;

    ReopenRequest(NetworkRequests requests, RequestTold told, Outbox outbox, Clock clock) {
        this.requests = requests;
        this.told = told;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param message the partner's own id of what it had said, if it is known */
    @WithinWall(SystemRole.CONSUMER)
    public void reopen(UUID requestId, Step step, @Nullable UUID message) {
        requests.locked(requestId).ifPresent(request -> request.reopen(step).ifPresent(event -> {
            told.tell(request.journey(), event);
            request.forwarded().ifPresent(sent -> tellPartner(sent, message));
        }));
    }

    private void tellPartner(NetworkRequest.Forwarded sent, @Nullable UUID message) {
        Problem unreadable = Problem.of(
                "partner-message-unreadable",
                422,
                "Die Antwort ist nicht lesbar",
                "Sie ist nicht für diese Anfrage und für casework-service versiegelt, oder sie hat nicht die Form ihres"
                        + " Typs. Senden Sie sie neu, mit eigener id und der nächsten sequence.");
        outbox.answerAgency(
                REQUESTS,
                sent.agency(),
                sent.ref(),
                new Message(Types.AGENCY_PROBLEM, clock.instant(), new AgencyProblem(message, unreadable)));
    }
}
