package de.integrativ.gateway.partner;

import de.integrativ.gateway.partner.PartnerService.Partner;
import de.integrativ.gateway.partner.PartnerService.Request;
import de.integrativ.gateway.shell.Commands;
import de.integrativ.gateway.shell.Form;
import de.integrativ.gateway.shell.Roles;
import de.integrativ.gateway.supportcase.CaseService;
import de.integrativ.gateway.supportcase.SupportCase;
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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Partner: ask one, see beforehand just what will be disclosed and on which basis, read answers, recall. */
@Path("/begleitungen/{id}/partner")
@Produces("text/html;charset=UTF-8")
@RolesAllowed({Roles.KIM_CASE_MANAGER, Roles.KIM_COORDINATOR})
@RunOnVirtualThread
class PartnerPage {

    @CheckedTemplate(basePath = "partner")
    static class Templates {
        static native TemplateInstance requests(
                SupportCase supportCase,
                List<Request> requests,
                List<Partner> partners,
                @Nullable String ok,
                Form form);

        static native TemplateInstance preview(SupportCase supportCase, Disclosure disclosure, String key, Form form);
    }

    private final CaseService cases;
    private final PartnerService partners;

    PartnerPage(@RestClient CaseService cases, @RestClient PartnerService partners) {
        this.cases = cases;
        this.partners = partners;
    }

    @GET
    public TemplateInstance requests(@RestPath String id, @RestQuery @Nullable String ok) {
        return page(id, Form.empty(), ok);
    }

    /** Without a choice, or with one that no agreement knows, the list again. */
    @GET
    @Path("anfrage")
    public TemplateInstance preview(@RestPath String id, @RestQuery("an") @DefaultValue("") String chosen) {
        return previewPage(id, chosen, UUID.randomUUID().toString(), Form.empty());
    }

    @POST
    @Path("anfrage")
    public Response send(@RestPath String id, MultivaluedMap<String, String> typed) {
        Form form = Form.of("anfrage", typed);
        String key = form.value("key");
        Map<String, Object> body = form.body(List.of("partner", "kind", "purpose", "message"));
        List<String> fields = form.values("fields");
        if (!fields.isEmpty()) {
            body.put("fields", fields);
        }
        String chosen = form.value("partner") + ":" + form.value("purpose");
        return Commands.carryOut(
                form,
                () -> partners.send(id, key, body),
                done(id, "request-sent"),
                again -> previewPage(id, chosen, key, again));
    }

    @POST
    @Path("{request}/rueckruf")
    public Response recall(@RestPath String id, @RestPath String request, MultivaluedMap<String, String> typed) {
        Form form = Form.of("rueckruf", typed);
        return Commands.carryOut(
                form,
                () -> partners.recall(request, Map.of()),
                done(id, "request-recalled"),
                again -> page(id, again, null));
    }

    private TemplateInstance page(String id, Form form, @Nullable String ok) {
        return Templates.requests(
                cases.one(id), partners.ofCase(id).items(), partners.partners().items(), ok, form);
    }

    private TemplateInstance previewPage(String id, String chosen, String key, Form form) {
        SupportCase supportCase = cases.one(id);
        return Disclosure.of(chosen, partners.partners().items(), supportCase)
                .map(disclosure -> Templates.preview(supportCase, disclosure, key, form))
                .orElseGet(() -> page(id, Form.empty(), null));
    }

    private static URI done(String id, String what) {
        return URI.create("/begleitungen/" + id + "/partner?ok=" + what);
    }
}
