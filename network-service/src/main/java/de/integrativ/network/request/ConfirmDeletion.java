package de.integrativ.network.request;

import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The partner's staff, who had seen the content, says that notes and prints of a recalled request are gone. */
@ApplicationScoped
public class ConfirmDeletion {

    private final PortalDesk desk;

    ConfirmDeletion(PortalDesk desk) {
        this.desk = desk;
    }

    /** @param on none for today */
    @WithinWall
    public void confirm(UUID id, @Nullable LocalDate on) {
        NetworkRequest request = desk.open(id);
        RequestEvent event = request.confirmDeletion(request.dayOf(on, desk.today()));
        desk.done(request, event, Step.DELETION);
    }
}
