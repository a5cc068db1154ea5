package de.integrativ.gateway.assignment;

import de.integrativ.gateway.assignment.AssignmentService.History;
import de.integrativ.gateway.shell.Roles;
import de.integrativ.gateway.supportcase.CaseService;
import de.integrativ.gateway.supportcase.SupportCase;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

/** Verlauf: who was responsible when, and what was done, by whom and in whose stead. */
@Path("/begleitungen/{id}/verlauf")
@Produces("text/html;charset=UTF-8")
@RolesAllowed({Roles.KIM_CASE_MANAGER, Roles.KIM_COORDINATOR})
@RunOnVirtualThread
class HistoryPage {

    @CheckedTemplate(basePath = "assignment")
    static class Templates {
        static native TemplateInstance history(SupportCase supportCase, History history);
    }

    private final CaseService cases;
    private final AssignmentService assignments;

    HistoryPage(@RestClient CaseService cases, @RestClient AssignmentService assignments) {
        this.cases = cases;
        this.assignments = assignments;
    }

    @GET
    public TemplateInstance history(@RestPath String id) {
        return Templates.history(cases.one(id), assignments.history(id));
    }
}
