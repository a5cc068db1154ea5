package de.integrativ.network.request;

import de.integrativ.platform.event.Ref;
import de.integrativ.platform.inbox.Refused;
import de.integrativ.platform.problem.NotThere;
import de.integrativ.platform.problem.Rejection;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** A partner's own system says something about a request; the content stays sealed and goes on to casework-service. */
@ApplicationScoped
public class HearPartnerSystem {

    private final NetworkRequests requests;
    private final RequestTold told;
    private final Clock clock;

    HearPartnerSystem(NetworkRequests requests, RequestTold told, Clock clock) {
        this.requests = requests;
        this.told = told;
        this.clock = clock;
    }

    /** @throws Refused if this agency has no such request, or the step or its day is not possible now */
    @WithinWall(SystemRole.CONSUMER)
    public void hear(String agency, Ref ref, Step step, LocalDate on, Said.Sealed said) {
        NetworkRequest request = requests.locked(agency, ref).orElseThrow(() -> new Refused(new NotThere().problem()));
        boolean late = request.state() == RequestState.RECALLED;
        RequestEvent event = take(request, step, on, said, LocalDate.now(clock));
        if (late) {
            told.tellCasework(request.journey(), event);
        } else {
            told.tell(request.journey(), event);
        }
    }

    private static RequestEvent take(
            NetworkRequest request, Step step, LocalDate on, Said.Sealed said, LocalDate today) {
        try {
            LocalDate day = request.dayHeard(step, on, today);
            return switch (step) {
                case ACKNOWLEDGEMENT -> request.acknowledge(day);
                case ANSWER -> request.answer(day, said);
                case REJECTION -> request.reject(day, said);
                case DELETION -> request.confirmDeletion(day);
            };
        } catch (Rejection rejection) {
            throw new Refused(rejection.problem());
        }
    }
}
