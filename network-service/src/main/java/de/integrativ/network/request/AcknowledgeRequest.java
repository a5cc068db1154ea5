package de.integrativ.network.request;

import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The partner's staff has seen the request. */
@ApplicationScoped
public class AcknowledgeRequest {

    private final PortalDesk desk;

    AcknowledgeRequest(PortalDesk desk) {
        this.desk = desk;
    }

    /** @param on none for today */
    @WithinWall
    public void acknowledge(UUID id, @Nullable LocalDate on) {
        NetworkRequest request = desk.open(id);
        RequestEvent event = request.acknowledge(request.dayOf(on, desk.today()));
        desk.done(request, event, Step.ACKNOWLEDGEMENT);
    }
}
