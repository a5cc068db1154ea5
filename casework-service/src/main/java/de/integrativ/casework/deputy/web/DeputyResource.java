package de.integrativ.casework.deputy.web;

import de.integrativ.casework.deputy.Absence;
import de.integrativ.casework.deputy.AbsenceReason;
import de.integrativ.casework.deputy.DeputyView;
import de.integrativ.casework.deputy.StandIn;
import de.integrativ.platform.audit.NothingPersonal;
import de.integrativ.platform.identity.CurrentActor;
import de.integrativ.platform.identity.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/deputies")
@Tag(name = "Vertretung")
@RunOnVirtualThread
@RolesAllowed({Role.KIM_CASE_MANAGER, Role.KIM_COORDINATOR})
public class DeputyResource {

    private final CurrentActor actor;
    private final StandIn deputies;

    DeputyResource(CurrentActor actor, StandIn deputies) {
        this.actor = actor;
        this.deputies = deputies;
    }

    /** @param until the last day, inclusive */
    public record Wanted(
            @NotBlank String caseManager,
            @NotBlank String deputy,
            @NotNull LocalDate from,
            @NotNull LocalDate until,
            @NotNull AbsenceReason reason) {}

    public record Items(List<DeputyView> items) {}

    @GET
    @NothingPersonal
    @Operation(summary = "Deputies, newest first: all for the coordination, else where the caller is away or stands in")
    public Items list() {
        return new Items(deputies.list(actor.get()));
    }

    @POST
    @Operation(
            summary = "Let someone stand in",
            description = "By whoever is away, or by the coordination; whole days of the county, both inclusive.")
    public Response standIn(@NotNull @Valid Wanted wanted) {
        DeputyView view = deputies.standIn(
                actor.get(),
                new Absence(wanted.caseManager(), wanted.deputy(), wanted.from(), wanted.until(), wanted.reason()));
        return Response.status(Response.Status.CREATED).entity(view).build();
    }

    @POST
    @Path("{id}/end")
    @Operation(summary = "End it now")
    public void end(UUID id) {
        deputies.end(actor.get(), id);
    }
}
