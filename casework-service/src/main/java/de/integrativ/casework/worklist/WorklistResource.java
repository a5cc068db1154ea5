package de.integrativ.casework.worklist;

import de.integrativ.platform.identity.CurrentActor;
import de.integrativ.platform.identity.Role;
import de.integrativ.platform.worklist.WorklistRow;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/worklist")
@Tag(name = "Heute")
@RunOnVirtualThread
@RolesAllowed({Role.KIM_CASE_MANAGER, Role.KIM_COORDINATOR, Role.JC_CASE_MANAGER})
public class WorklistResource {

    private final CurrentActor actor;
    private final Worklist worklist;

    WorklistResource(CurrentActor actor, Worklist worklist) {
        this.actor = actor;
        this.worklist = worklist;
    }

    @GET
    @Operation(summary = "What is due in casework, for the caller")
    public List<WorklistRow> worklist() {
        return worklist.of(actor.get());
    }
}
