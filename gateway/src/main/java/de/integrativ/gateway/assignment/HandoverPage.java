package de.integrativ.gateway.assignment;

import de.integrativ.county.County;
import de.integrativ.gateway.assignment.AssignmentService.OpenCase;
import de.integrativ.gateway.shell.Commands;
import de.integrativ.gateway.shell.CountyNames;
import de.integrativ.gateway.shell.Form;
import de.integrativ.gateway.shell.Roles;
import de.integrativ.gateway.shell.Shell;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Fälle übergeben: someone's open cases, to one or to several. */
@Path("/zustaendigkeit/{from}/uebergabe")
@Produces("text/html;charset=UTF-8")
@RolesAllowed(Roles.KIM_COORDINATOR)
@RunOnVirtualThread
class HandoverPage {

    private static final URI DONE = URI.create("/zustaendigkeit?ok=handed-over");

    @CheckedTemplate(basePath = "assignment")
    static class Templates {
        static native TemplateInstance handover(
                String from, String only, List<OpenCase> cases, List<County.Person> others, Form form);
    }

    private final AssignmentService assignments;
    private final CountyNames county;
    private final Shell shell;

    HandoverPage(@RestClient AssignmentService assignments, CountyNames county, Shell shell) {
        this.assignments = assignments;
        this.county = county;
        this.shell = shell;
    }

    /** @param only the one case that it is about; all if empty */
    @GET
    public TemplateInstance handover(@RestPath String from, @RestQuery("begleitung") @DefaultValue("") String only) {
        return page(from, only, open(from, only), Form.empty());
    }

    @POST
    public Response handOver(@RestPath String from, MultivaluedMap<String, String> typed) {
        Form form = Form.of("uebergabe", typed);
        String only = form.value("only");
        List<OpenCase> cases = open(from, only);
        Map<String, Object> body = new HandoverEntry(form).body(cases);
        return Commands.carryOut(
                form, () -> assignments.handOver(from, body), DONE, again -> page(from, only, open(from, only), again));
    }

    private List<OpenCase> open(String from, String only) {
        return assignments.openCases(from).items().stream()
                .filter(open -> only.isEmpty() || open.id().equals(only))
                .toList();
    }

    private TemplateInstance page(String from, String only, List<OpenCase> cases, Form form) {
        List<County.Person> others = county.peopleWith(Roles.KIM_CASE_MANAGER, shell.agency()).stream()
                .filter(person -> !person.id().equals(from))
                .toList();
        return Templates.handover(from, only, cases, others, form);
    }
}
