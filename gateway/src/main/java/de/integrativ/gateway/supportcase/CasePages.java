package de.integrativ.gateway.supportcase;

import de.integrativ.gateway.service.ListPage;
import de.integrativ.gateway.shell.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Begleitungen: the list, and the overview of one. */
@Path("/begleitungen")
@Produces("text/html;charset=UTF-8")
@RolesAllowed({Roles.JC_CASE_MANAGER, Roles.KIM_CASE_MANAGER, Roles.KIM_COORDINATOR})
@RunOnVirtualThread
class CasePages {

    private static final List<String> PHASES =
            List.of("INTAKE", "CLEARING", "PLANNING", "ACTIVE", "PAUSED", "CLOSING", "CLOSED");

    @CheckedTemplate(basePath = "supportcase")
    static class Templates {
        static native TemplateInstance list(ListPage<CaseRow> page, String phase, String after, List<String> phases);

        static native TemplateInstance overview(SupportCase supportCase);
    }

    private final CaseService cases;

    CasePages(@RestClient CaseService cases) {
        this.cases = cases;
    }

    @GET
    public TemplateInstance list(@RestQuery @DefaultValue("") String phase, @RestQuery @DefaultValue("") String after) {
        ListPage<CaseRow> page = cases.list(phase.isEmpty() ? null : phase, after.isEmpty() ? null : after);
        return Templates.list(page, phase, after, PHASES);
    }

    @GET
    @Path("{id}")
    public TemplateInstance overview(@RestPath String id) {
        return Templates.overview(cases.one(id));
    }
}
