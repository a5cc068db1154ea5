package de.integrativ.casework.request.web;

import de.integrativ.casework.disclosure.SharingAgreements;
import de.integrativ.casework.disclosure.Terms;
import de.integrativ.county.County;
import de.integrativ.county.County.Organisation;
import de.integrativ.platform.audit.NothingPersonal;
import de.integrativ.platform.identity.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/partners")
@Tag(name = "Netzwerkanfragen")
@RunOnVirtualThread
@RolesAllowed({Role.KIM_CASE_MANAGER, Role.KIM_COORDINATOR})
@NothingPersonal
public class PartnerResource {

    private final SharingAgreements agreements;
    private final County county;

    PartnerResource(SharingAgreements agreements, County county) {
        this.agreements = agreements;
        this.county = county;
    }

    @GET
    @Operation(summary = "Whom KIM may ask, for what, on which basis, with which fields")
    public Map<String, List<PartnerView>> partners() {
        List<Terms> all = agreements.all();
        return Map.of(
                "items",
                county.organisations().stream()
                        .filter(o -> all.stream().anyMatch(t -> t.recipient().equals(o.id())))
                        .map(o -> view(o, all))
                        .toList());
    }

    private static PartnerView view(Organisation partner, List<Terms> all) {
        return new PartnerView(
                partner.id(),
                partner.name(),
                partner.kind(),
                all.stream()
                        .filter(t -> t.recipient().equals(partner.id()))
                        .map(t -> new PurposeView(
                                t.purpose(),
                                t.basis(),
                                t.grants(null),
                                t.identityLevel().name()))
                        .toList());
    }

    public record PartnerView(String id, String name, String kind, List<PurposeView> purposes) {}

    public record PurposeView(String purpose, String basis, List<String> fields, String identityLevel) {}
}
