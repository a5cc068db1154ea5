package de.integrativ.network.partner.web;

import de.integrativ.network.partner.Partner;
import de.integrativ.network.partner.Partners;
import de.integrativ.platform.audit.NothingPersonal;
import de.integrativ.platform.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The partners that KIM can ask. */
@Path("/partners")
@Tag(name = "Partner")
@RolesAllowed({Role.KIM_CASE_MANAGER, Role.KIM_COORDINATOR, Role.KIM_ASSISTANT})
@NothingPersonal
class PartnerResource {

    private final Partners partners;

    PartnerResource(Partners partners) {
        this.partners = partners;
    }

    @GET
    @Operation(summary = "Partners with whom the county has an agreement")
    public List<Partner> all() {
        return partners.all();
    }
}
