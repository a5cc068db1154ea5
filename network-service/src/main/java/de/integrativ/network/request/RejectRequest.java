package de.integrativ.network.request;

import de.integrativ.platform.problem.NotThere;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The partner's staff does not take the request. */
@ApplicationScoped
public class RejectRequest {

    private final PortalDesk desk;
    private final RequestContents contents;

    RejectRequest(PortalDesk desk, RequestContents contents) {
        this.desk = desk;
        this.contents = contents;
    }

    /** @param on none for today */
    @WithinWall
    public void reject(UUID id, @Nullable String reason, @Nullable LocalDate on) {
        NetworkRequest request = desk.open(id);
        LocalDate day = request.dayOf(on, desk.today());
        Said.InClear said = new Said.InClear(null, reason);
        RequestEvent event = request.reject(day, said);
        contents.findByIdOptional(id).orElseThrow(NotThere::new).answered(day, said);
        desk.done(request, event, Step.REJECTION);
    }
}
