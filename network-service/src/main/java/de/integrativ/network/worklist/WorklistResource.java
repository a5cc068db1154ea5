package de.integrativ.network.worklist;

import de.integrativ.platform.identity.Role;
import de.integrativ.platform.worklist.WorklistRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is due, in the shape that every service offers and the gateway merges. */
@Path("/worklist")
@Tag(name = "Heute")
@RolesAllowed(Role.PARTNER)
class WorklistResource {

    private final Worklist worklist;

    WorklistResource(Worklist worklist) {
        this.worklist = worklist;
    }

    @GET
    @Operation(summary = "Requests to acknowledge and to answer, the most urgent first")
    public List<WorklistRow> rows() {
        return worklist.rows();
    }
}
