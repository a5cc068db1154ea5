package de.integrativ.referral.referral.web;

import de.integrativ.county.County;
import de.integrativ.platform.audit.NothingPersonal;
import de.integrativ.platform.identity.CurrentActor;
import de.integrativ.platform.identity.Role;
import de.integrativ.platform.problem.NotThere;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** To whom a referral can be assigned. */
@Path("/case-managers")
@Tag(name = "Zuweisungen")
@RolesAllowed({Role.JC_CASE_MANAGER, Role.JC_LEAD, Role.KIM_CASE_MANAGER, Role.KIM_COORDINATOR})
@RunOnVirtualThread
@NothingPersonal
class CaseManagerResource {

    private final County county;
    private final CurrentActor actor;

    CaseManagerResource(County county, CurrentActor actor) {
        this.county = county;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "KIM's case managers (coordination)")
    public List<ReferralCommands.CaseManager> list() {
        if (!actor.get().has(Role.KIM_COORDINATOR)) {
            throw new NotThere();
        }
        return county.peopleWith(Role.KIM_CASE_MANAGER).stream()
                .map(person -> new ReferralCommands.CaseManager(person.id(), person.name()))
                .toList();
    }
}
