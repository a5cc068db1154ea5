package de.integrativ.gateway.portal;

import de.integrativ.gateway.portal.PortalService.Line;
import de.integrativ.gateway.portal.PortalService.Request;
import de.integrativ.gateway.service.ListPage;
import de.integrativ.gateway.shell.Commands;
import de.integrativ.gateway.shell.Form;
import de.integrativ.gateway.shell.Roles;
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
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Partnerportal: requests to one's own organisation, with just the disclosed fields. */
@Path("/portal")
@Produces("text/html;charset=UTF-8")
@RolesAllowed(Roles.PARTNER)
@RunOnVirtualThread
class PortalPages {

    private static final List<String> STATES = List.of("SENT", "ACKNOWLEDGED", "ANSWERED", "REJECTED", "RECALLED");

    @CheckedTemplate(basePath = "portal")
    static class Templates {
        static native TemplateInstance inbox(ListPage<Line> page, String state, String after, List<String> states);

        static native TemplateInstance request(Request request, Form form, @Nullable String ok);
    }

    private final PortalService requests;

    PortalPages(@RestClient PortalService requests) {
        this.requests = requests;
    }

    @GET
    public TemplateInstance inbox(
            @RestQuery @DefaultValue("") String state, @RestQuery @DefaultValue("") String after) {
        ListPage<Line> page = requests.list(state.isEmpty() ? null : state, after.isEmpty() ? null : after);
        return Templates.inbox(page, state, after, STATES);
    }

    @GET
    @Path("anfragen/{id}")
    public TemplateInstance request(@RestPath String id, @RestQuery @Nullable String ok) {
        return Templates.request(requests.one(id), Form.empty(), ok);
    }

    @POST
    @Path("anfragen/{id}/bestaetigung")
    public Response acknowledge(@RestPath String id, MultivaluedMap<String, String> typed) {
        Form form = Form.of("bestaetigung", typed);
        form.date("acknowledgedOn");
        return carryOut(id, "acknowledgement", form, List.of("acknowledgedOn"), "acknowledged");
    }

    @POST
    @Path("anfragen/{id}/antwort")
    public Response answer(@RestPath String id, MultivaluedMap<String, String> typed) {
        Form form = Form.of("antwort", typed);
        form.required("outcome");
        form.date("answeredOn");
        return carryOut(id, "answer", form, List.of("outcome", "text", "answeredOn"), "request-answered");
    }

    @POST
    @Path("anfragen/{id}/ablehnung")
    public Response reject(@RestPath String id, MultivaluedMap<String, String> typed) {
        Form form = Form.of("ablehnung", typed);
        form.required("reason");
        return carryOut(id, "rejection", form, List.of("reason"), "request-rejected");
    }

    @POST
    @Path("anfragen/{id}/loeschung")
    public Response deleted(@RestPath String id, MultivaluedMap<String, String> typed) {
        Form form = Form.of("loeschung", typed);
        form.date("deletedOn");
        return carryOut(id, "deletion", form, List.of("deletedOn"), "deletion-confirmed");
    }

    private Response carryOut(String id, String step, Form form, List<String> fields, String done) {
        return Commands.carryOut(
                form,
                () -> requests.carryOut(id, step, form.body(fields)),
                URI.create("/portal/anfragen/" + id + "?ok=" + done),
                again -> Templates.request(requests.one(id), again, null));
    }
}
