package de.integrativ.gateway.referral;

import de.integrativ.gateway.referral.ReferralService.CaseManager;
import de.integrativ.gateway.shell.Commands;
import de.integrativ.gateway.shell.Form;
import de.integrativ.gateway.shell.Roles;
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
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Zuweisung: one referral, and only the steps that are this user's now. */
@Path("/zuweisungen/{id}")
@Produces("text/html;charset=UTF-8")
@RolesAllowed({Roles.JC_CASE_MANAGER, Roles.JC_LEAD, Roles.KIM_CASE_MANAGER, Roles.KIM_COORDINATOR})
@RunOnVirtualThread
class ReferralPage {

    private static final List<String> DECLINE_CODES = List.of(
            "AGE",
            "AREA",
            "NOT_SGB2",
            "CONSENT_MISSING",
            "CAPACITY",
            "OTHER_CM",
            "NO_CM_NEED",
            "CRISIS_SPECIALIST",
            "DUPLICATE",
            "OTHER");

    @CheckedTemplate(basePath = "referral")
    static class Templates {
        static native TemplateInstance one(
                Referral referral, List<CaseManager> caseManagers, List<String> codes, Form form, @Nullable String ok);

        static native TemplateInstance consent(Referral referral, Referral.Consent consent, Form form);
    }

    private final ReferralService referrals;

    ReferralPage(@RestClient ReferralService referrals) {
        this.referrals = referrals;
    }

    @GET
    public TemplateInstance one(@RestPath String id, @RestQuery @Nullable String ok) {
        return page(id, Form.empty(), ok);
    }

    @POST
    @Path("{step: annahme|ablehnung|rueckfrage|antwort|ruecknahme}")
    public Response carryOut(@RestPath String id, @RestPath String step, MultivaluedMap<String, String> typed) {
        Step chosen = Step.at(step).orElseThrow(NotFoundException::new);
        Form form = Form.of(step, typed);
        chosen.required().forEach(form::required);
        form.date("decidedOn");
        return Commands.carryOut(
                form,
                () -> referrals.carryOut(id, chosen.command(), form.text("version"), form.body(chosen.fields())),
                URI.create("/zuweisungen/" + id + "?ok=" + chosen.done()),
                again -> page(id, again, null));
    }

    @GET
    @Path("einwilligungen/{consent}/widerruf")
    public TemplateInstance beforeWithdrawal(@RestPath String id, @RestPath String consent) {
        return withdrawalPage(id, consent, Form.empty());
    }

    @POST
    @Path("einwilligungen/{consent}/widerruf")
    public Response withdrawConsent(
            @RestPath String id, @RestPath String consent, MultivaluedMap<String, String> typed) {
        Form form = Form.of("widerruf", typed);
        form.date("withdrawnOn");
        return Commands.carryOut(
                form,
                () -> referrals.withdrawConsent(id, consent, form.body(List.of("withdrawnOn"))),
                URI.create("/zuweisungen/" + id + "?ok=consent-withdrawn"),
                again -> withdrawalPage(id, consent, again));
    }

    private TemplateInstance page(String id, Form form, @Nullable String ok) {
        Referral referral = referrals.one(id);
        List<CaseManager> managers = referral.may(Step.ACCEPT) ? referrals.caseManagers() : List.of();
        return Templates.one(referral, managers, DECLINE_CODES, form, ok);
    }

    private TemplateInstance withdrawalPage(String id, String consent, Form form) {
        Referral referral = referrals.one(id);
        return referral.consents().stream()
                .filter(given -> given.id().equals(consent))
                .findFirst()
                .map(given -> Templates.consent(referral, given, form))
                .orElseThrow(NotFoundException::new);
    }
}
