package de.integrativ.platform.web;

import de.integrativ.platform.identity.Role;
import de.integrativ.platform.inbox.Redriving;
import de.integrativ.platform.outbox.OutboxParking;
import de.integrativ.platform.outbox.Republication;
import de.integrativ.platform.problem.NotThere;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for a person to mend it. Says where and why, never what is in it. */
@Path("/admin")
@RolesAllowed(Role.ADMINISTRATOR)
@RunOnVirtualThread
@Tag(name = "Verwaltung")
public class ParkedResource {

    private final ParkedList list;
    private final Redriving inbound;
    private final OutboxParking outbound;
    private final Republication republication;
    private final Wall wall;

    ParkedResource(ParkedList list, Redriving inbound, OutboxParking outbound, Republication republication, Wall wall) {
        this.list = list;
        this.inbound = inbound;
        this.outbound = outbound;
        this.republication = republication;
        this.wall = wall;
    }

    record Items(List<ParkedList.Row> items) {}

    record Again(@NotBlank String topic, @NotBlank String consumer) {}

    record Count(int messages) {}

    @GET
    @Path("/parked")
    @Operation(summary = "Messages that wait, oldest first")
    public Items parked() {
        return new Items(list.rows());
    }

    @POST
    @Path("/parked/{id}/redrive")
    @Operation(summary = "Try a parked message again")
    public void redrive(@PathParam("id") UUID id) {
        boolean out = wall.within(SystemRole.JOB, () -> outbound.redrive(id));
        if (!out && !inbound.redrive(id)) {
            throw new NotThere();
        }
    }

    @POST
    @Path("/republications")
    @Operation(summary = "Send one consumer again what a topic no longer holds")
    public Count republish(@Valid Again again) {
        return new Count(republication.republish(again.topic(), again.consumer()));
    }
}
