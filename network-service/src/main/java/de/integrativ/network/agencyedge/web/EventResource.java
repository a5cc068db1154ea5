package de.integrativ.network.agencyedge.web;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.county.County;
import de.integrativ.network.agencyedge.messaging.PartnerEvents;
import de.integrativ.platform.identity.CurrentActor;
import de.integrativ.platform.identity.Role;
import de.integrativ.platform.problem.NotThere;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a partner's own system says, for those who send over HTTP. */
@Path("/agency/events")
@Tag(name = "Fachverfahren")
@RolesAllowed(Role.AGENCY_SYSTEM)
class EventResource {

    private final PartnerEvents events;
    private final County county;
    private final CurrentActor actor;
    private final Scopes scopes;

    EventResource(PartnerEvents events, County county, CurrentActor actor, Scopes scopes) {
        this.events = events;
        this.county = county;
        this.actor = actor;
        this.scopes = scopes;
    }

    @POST
    @Consumes("application/cloudevents+json")
    @Operation(
            summary = "Hand in one event",
            description = "202: it is in our database, applied or waiting for its turn; the same event may be sent"
                    + " again. What becomes of it, receipt or problem, comes in the feed.")
    public Response event(@NotNull JsonNode event) {
        scopes.require("requests:write");
        String agency = actor.get().agency();
        if (county.systemsBy(County.Channel.HTTP).stream()
                .noneMatch(organisation -> organisation.id().equals(agency))) {
            throw new NotThere();
        }
        events.receive(StructuredEvent.record(event, "requests.from." + agency));
        return Response.accepted().build();
    }
}
