package de.integrativ.gateway.referral;

import de.integrativ.county.County;
import de.integrativ.gateway.shell.Commands;
import de.integrativ.gateway.shell.CountyNames;
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
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

/** The joint first meeting: who was there, what the person consented to, start or not. */
@Path("/zuweisungen/{id}/erstgespraech")
@Produces("text/html;charset=UTF-8")
@RolesAllowed({Roles.KIM_CASE_MANAGER, Roles.KIM_COORDINATOR})
@RunOnVirtualThread
class FirstMeetingPage {

    @CheckedTemplate(basePath = "referral")
    static class Templates {
        static native TemplateInstance meeting(
                Referral referral,
                List<County.Organisation> partners,
                List<County.Organisation> immigrationOffices,
                Form form);
    }

    private final ReferralService referrals;
    private final CountyNames county;

    FirstMeetingPage(@RestClient ReferralService referrals, CountyNames county) {
        this.referrals = referrals;
        this.county = county;
    }

    @GET
    public TemplateInstance form(@RestPath String id) {
        return page(id, Form.empty());
    }

    @POST
    public Response record(@RestPath String id, MultivaluedMap<String, String> typed) {
        Form form = Form.of(Step.START.path(), typed);
        var body = new FirstMeetingEntry(form).body();
        String done = form.has("outcome", "STARTED") ? "started" : "not-started";
        return Commands.carryOut(
                form,
                () -> referrals.carryOut(id, Step.START.command(), form.text("version"), body),
                URI.create("/zuweisungen/" + id + "?ok=" + done),
                again -> page(id, again));
    }

    private TemplateInstance page(String id, Form form) {
        return Templates.meeting(referrals.one(id), county.partnersUnder("C5"), county.partnersUnder("C6"), form);
    }
}
