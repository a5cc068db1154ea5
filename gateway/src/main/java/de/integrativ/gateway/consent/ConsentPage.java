package de.integrativ.gateway.consent;

import de.integrativ.county.County;
import de.integrativ.gateway.consent.ConsentService.Consent;
import de.integrativ.gateway.consent.ConsentService.Consequence;
import de.integrativ.gateway.shell.Commands;
import de.integrativ.gateway.shell.CountyNames;
import de.integrativ.gateway.shell.Form;
import de.integrativ.gateway.shell.Roles;
import de.integrativ.gateway.supportcase.CaseService;
import de.integrativ.gateway.supportcase.SupportCase;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Einwilligungen of a case: in force, by whom, withdraw in one step with what follows from it. */
@Path("/begleitungen/{id}/einwilligungen")
@Produces("text/html;charset=UTF-8")
@RolesAllowed({Roles.KIM_CASE_MANAGER, Roles.KIM_COORDINATOR})
@RunOnVirtualThread
class ConsentPage {

    @CheckedTemplate(basePath = "consent")
    static class Templates {
        static native TemplateInstance ledger(
                SupportCase supportCase,
                List<Consent> consents,
                List<County.Organisation> partners,
                Form form,
                @Nullable String ok);

        static native TemplateInstance withdrawal(
                SupportCase supportCase, Consent consent, List<Consequence> consequences, Form form);
    }

    private final CaseService cases;
    private final ConsentService consents;
    private final CountyNames county;

    ConsentPage(@RestClient CaseService cases, @RestClient ConsentService consents, CountyNames county) {
        this.cases = cases;
        this.consents = consents;
        this.county = county;
    }

    @GET
    public TemplateInstance ledger(@RestPath String id, @RestQuery @Nullable String ok) {
        return page(id, Form.empty(), ok);
    }

    @POST
    public Response record(@RestPath String id, MultivaluedMap<String, String> typed) {
        Form form = Form.of("erfassen", typed);
        List<String> required = List.of("scope", "answer", "textVersion", "language");
        required.forEach(form::required);
        form.required("consentForm");
        if (form.has("scope", "C5") || form.has("scope", "C6")) {
            form.required("recipient");
        }
        form.date("recordedOn");
        form.date("validUntil");
        var body = form.body(Stream.concat(required.stream(), Stream.of("recipient", "recordedOn", "validUntil"))
                .toList());
        body.put("form", form.value("consentForm"));
        body.put("interpreter", form.flag("interpreter"));
        body.put("guardian", form.flag("guardian"));
        return Commands.carryOut(
                form, () -> consents.record(id, body), done(id, "consent-recorded"), again -> page(id, again, null));
    }

    @GET
    @Path("{consent}/widerruf")
    public TemplateInstance beforeWithdrawal(@RestPath String id, @RestPath String consent) {
        return withdrawalPage(id, consent, Form.empty());
    }

    @POST
    @Path("{consent}/widerruf")
    public Response withdraw(@RestPath String id, @RestPath String consent, MultivaluedMap<String, String> typed) {
        Form form = Form.of("widerruf", typed);
        form.date("withdrawnOn");
        return Commands.carryOut(
                form,
                () -> consents.withdraw(consent, form.body(List.of("withdrawnOn"))),
                done(id, "consent-withdrawn"),
                again -> withdrawalPage(id, consent, again));
    }

    private TemplateInstance page(String id, Form form, @Nullable String ok) {
        List<County.Organisation> partners = Stream.of("C5", "C6")
                .flatMap(scope -> county.partnersUnder(scope).stream())
                .toList();
        return Templates.ledger(cases.one(id), consents.ledger(id).items(), partners, form, ok);
    }

    private TemplateInstance withdrawalPage(String id, String consent, Form form) {
        Consent meant = consents.ledger(id).items().stream()
                .filter(row -> row.id().equals(consent))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return Templates.withdrawal(
                cases.one(id), meant, consents.consequences(consent).items(), form);
    }

    private static URI done(String id, String what) {
        return URI.create("/begleitungen/" + id + "/einwilligungen?ok=" + what);
    }
}
