package de.integrativ.casework.supportcase.web;

import de.integrativ.casework.supportcase.CloseCase;
import de.integrativ.casework.supportcase.ExitCode;
import de.integrativ.platform.identity.CurrentActor;
import de.integrativ.platform.identity.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

// At the root like its neighbours: a class at /cases would hide theirs under /cases/{id}.
@Path("/")
@Tag(name = "Begleitungen")
@RunOnVirtualThread
@RolesAllowed({Role.KIM_CASE_MANAGER, Role.KIM_COORDINATOR, Role.JC_CASE_MANAGER})
public class CaseResource {

    private final CurrentActor actor;
    private final CaseList list;
    private final CaseReader read;
    private final CloseCase close;

    CaseResource(CurrentActor actor, CaseList list, CaseReader read, CloseCase close) {
        this.actor = actor;
        this.list = list;
        this.read = read;
        this.close = close;
    }

    @GET
    @Path("cases")
    @Operation(summary = "Cases the caller may see, newest first")
    public CaseList.Page list(@QueryParam("phase") @Nullable String phase, @QueryParam("after") @Nullable UUID after) {
        return list.list(actor.get(), phase, after);
    }

    @GET
    @Path("cases/{id}")
    @Operation(summary = "A case, as much of it as is the caller's to see")
    public CaseView read(UUID id) {
        return read.read(actor.get(), id);
    }

    @POST
    @Path("cases/{id}/closing")
    @RolesAllowed({Role.KIM_CASE_MANAGER, Role.KIM_COORDINATOR})
    @Operation(summary = "Prepare the end (case manager), or close (coordination)")
    public Map<String, String> close(UUID id, @Valid Closing closing) {
        return Map.of(
                "phase",
                close.close(actor.get(), id, closing.exit, closing.endedOn).name());
    }

    /** @param endedOn today if absent; counts when the coordination closes */
    public record Closing(@NotNull ExitCode exit, @Nullable LocalDate endedOn) {}
}
