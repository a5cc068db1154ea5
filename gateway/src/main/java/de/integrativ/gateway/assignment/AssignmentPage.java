package de.integrativ.gateway.assignment;

import de.integrativ.county.County;
import de.integrativ.gateway.assignment.AssignmentService.Caseload;
import de.integrativ.gateway.assignment.AssignmentService.Deputy;
import de.integrativ.gateway.shell.Commands;
import de.integrativ.gateway.shell.CountyNames;
import de.integrativ.gateway.shell.Form;
import de.integrativ.gateway.shell.Roles;
import de.integrativ.gateway.shell.Shell;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import org.jspecify.annotations.Nullable;

/** Zuständigkeit: the coordination sees who has how many cases; everyone at KIM who stands in for whom. */
@Path("/zustaendigkeit")
@Produces("text/html;charset=UTF-8")
@RolesAllowed({Roles.KIM_CASE_MANAGER, Roles.KIM_COORDINATOR})
@RunOnVirtualThread
class AssignmentPage {

    private static final URI HERE = URI.create("/zustaendigkeit");

    @CheckedTemplate(basePath = "assignment")
    static class Templates {
        static native TemplateInstance overview(
                List<Caseload> caseloads,
                List<Deputy> deputies,
                List<County.Person> colleagues,
                Form form,
                @Nullable String ok);
    }

    private final AssignmentService assignments;
    private final CountyNames county;
    private final Shell shell;

    AssignmentPage(@RestClient AssignmentService assignments, CountyNames county, Shell shell) {
        this.assignments = assignments;
        this.county = county;
        this.shell = shell;
    }

    @GET
    public TemplateInstance overview(@RestQuery @Nullable String ok) {
        return page(Form.empty(), ok);
    }

    /** Who is no coordinator says it of themselves, whatever was sent. */
    @POST
    @Path("vertretung")
    public Response standIn(MultivaluedMap<String, String> typed) {
        Form form = Form.of("vertretung", typed);
        form.required("deputy");
        form.requiredDate("from");
        form.requiredDate("until");
        form.required("reason");
        Map<String, Object> body = form.body(List.of("caseManager", "deputy", "from", "until", "reason"));
        if (shell.has(Roles.KIM_COORDINATOR)) {
            form.required("caseManager");
        } else {
            body.put("caseManager", shell.id());
        }
        return Commands.carryOut(form, () -> assignments.standIn(body), done("deputy-set"), again -> page(again, null));
    }

    @POST
    @Path("vertretung/{id}/ende")
    public Response end(@RestPath String id, MultivaluedMap<String, String> nothingTyped) {
        return Commands.carryOut(
                Form.of("ende", nothingTyped),
                () -> assignments.endDeputy(id, Map.of()),
                done("deputy-ended"),
                again -> page(again, null));
    }

    private TemplateInstance page(Form form, @Nullable String ok) {
        List<Caseload> caseloads =
                shell.has(Roles.KIM_COORDINATOR) ? assignments.caseloads().items() : List.of();
        return Templates.overview(
                caseloads,
                assignments.deputies().items(),
                county.peopleWith(Roles.KIM_CASE_MANAGER, shell.agency()),
                form,
                ok);
    }

    private static URI done(String what) {
        return URI.create(HERE + "?ok=" + what);
    }
}
