package de.integrativ.referral.worklist;

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

/** The part of Heute that this service knows. */
@Path("/worklist")
@Tag(name = "Heute")
@RolesAllowed({Role.JC_CASE_MANAGER, Role.JC_LEAD, Role.KIM_CASE_MANAGER, Role.KIM_COORDINATOR})
@RunOnVirtualThread
class WorklistResource {

    private final Worklist worklist;
    private final CurrentActor actor;

    WorklistResource(Worklist worklist, CurrentActor actor) {
        this.worklist = worklist;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "What the caller has to do with referrals, the most urgent first")
    public List<WorklistRow> due() {
        return worklist.of(actor.get());
    }
}
