package de.integrativ.casework.request.web;

import de.integrativ.casework.request.Enquiry;
import de.integrativ.casework.request.ReadRequests;
import de.integrativ.casework.request.ReadRequests.RequestView;
import de.integrativ.casework.request.RecallRequests;
import de.integrativ.casework.request.SendRequest;
import de.integrativ.platform.identity.CurrentActor;
import de.integrativ.platform.identity.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/")
@Tag(name = "Netzwerkanfragen")
@RunOnVirtualThread
@RolesAllowed({Role.KIM_CASE_MANAGER, Role.KIM_COORDINATOR})
public class RequestResource {

    private final CurrentActor actor;
    private final ReadRequests read;
    private final SendRequest send;
    private final RecallRequests recall;

    RequestResource(CurrentActor actor, ReadRequests read, SendRequest send, RecallRequests recall) {
        this.actor = actor;
        this.read = read;
        this.send = send;
        this.recall = recall;
    }

    @GET
    @Path("cases/{id}/requests")
    @Operation(summary = "A case's requests, oldest first, with the fields each disclosed")
    public Map<String, List<RequestView>> requests(UUID id) {
        return Map.of("items", read.of(actor.get(), id));
    }

    @POST
    @Path("cases/{id}/requests")
    @Operation(summary = "Ask a partner, under an agreement and a basis that holds")
    public Response send(UUID id, @HeaderParam("Idempotency-Key") @Nullable String form, @Valid NewRequest asked) {
        Enquiry enquiry = new Enquiry(asked.partner, asked.kind, asked.purpose, asked.message);
        UUID request = send.send(actor.get(), id, enquiry, asked.fields, form);
        return Response.created(URI.create("/requests/" + request))
                .entity(Map.of("id", request))
                .build();
    }

    @POST
    @Path("requests/{id}/recall")
    @Operation(summary = "Take a request back")
    public void recall(UUID id) {
        recall.recall(actor.get(), id);
    }

    /** @param fields those wanted of what the agreement allows; all of them if absent */
    public record NewRequest(
            @NotBlank @Size(max = 100) String partner,
            @NotBlank @Size(max = 100) String kind,
            @NotBlank @Size(max = 100) String purpose,
            @Nullable @Size(max = 4000) String message,
            @Nullable List<@NotBlank String> fields) {}
}
