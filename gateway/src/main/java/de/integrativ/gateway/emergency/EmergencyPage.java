package de.integrativ.gateway.emergency;

import de.integrativ.gateway.emergency.EmergencyService.Emergency;
import de.integrativ.gateway.service.Problem;
import de.integrativ.gateway.service.ServiceSaidNo;
import de.integrativ.gateway.shell.Commands;
import de.integrativ.gateway.shell.Form;
import de.integrativ.gateway.shell.Roles;
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

/** Notfallzugriff: a case manager opens one, the coordination reviews it. */
@Path("/notfallzugriff")
@Produces("text/html;charset=UTF-8")
@RolesAllowed({Roles.KIM_CASE_MANAGER, Roles.KIM_COORDINATOR})
@RunOnVirtualThread
class EmergencyPage {

    private static final URI REVIEWED = URI.create("/notfallzugriff?ok=emergency-reviewed");

    private static final Problem NOBODY = new Problem(
            "urn:integrativ:problem:nobody-found",
            null,
            422,
            null,
            List.of(new Problem.FieldError("familyName", "nobody-found", null)),
            Map.of());

    @CheckedTemplate(basePath = "emergency")
    static class Templates {
        static native TemplateInstance emergencies(List<Emergency> emergencies, Form form, @Nullable String ok);
    }

    private final EmergencyService emergencies;

    EmergencyPage(@RestClient EmergencyService emergencies) {
        this.emergencies = emergencies;
    }

    @GET
    public TemplateInstance emergencies(@RestQuery @Nullable String ok) {
        return page(Form.empty(), ok);
    }

    @POST
    @RolesAllowed(Roles.KIM_CASE_MANAGER)
    public Response open(MultivaluedMap<String, String> typed) {
        Form form = Form.of("notfall", typed);
        form.required("familyName");
        form.requiredDate("birthDate");
        form.required("reason");
        return Commands.carryOut(
                form,
                () -> URI.create(
                        "/begleitungen/" + open(form.body(List.of("familyName", "givenName", "birthDate", "reason")))),
                again -> page(again, null));
    }

    @POST
    @Path("{id}/pruefung")
    @RolesAllowed(Roles.KIM_COORDINATOR)
    public Response review(@RestPath String id, MultivaluedMap<String, String> typed) {
        Form form = Form.of("pruefung", typed);
        String justified = form.required(id + ".justified");
        String word = form.required(id + ".word");
        Map<String, Object> body = Map.of("justified", justified.equals("YES"), "word", word);
        return Commands.carryOut(form, () -> emergencies.review(id, body), REVIEWED, again -> page(again, null));
    }

    /** That nobody was found, or several, is something to mend in the form and no page that is not there. */
    private String open(Map<String, Object> wanted) {
        try {
            return emergencies.open(wanted).caseId();
        } catch (ServiceSaidNo no) {
            if (no.status() == 404) {
                throw new ServiceSaidNo(NOBODY);
            }
            throw no;
        }
    }

    private TemplateInstance page(Form form, @Nullable String ok) {
        return Templates.emergencies(emergencies.list().items(), form, ok);
    }
}
