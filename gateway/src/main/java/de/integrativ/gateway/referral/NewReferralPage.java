package de.integrativ.gateway.referral;

import de.integrativ.gateway.shell.Commands;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Neue Zuweisung, for the Jobcenter's staff where its own system does not hand in. */
@Path("/zuweisungen/neu")
@Produces("text/html;charset=UTF-8")
@RolesAllowed(Roles.JC_CASE_MANAGER)
@RunOnVirtualThread
class NewReferralPage {

    @CheckedTemplate(basePath = "referral")
    static class Templates {
        static native TemplateInstance create(Form form, String key);
    }

    private final ReferralService referrals;
    private final Shell shell;
    private final Clock clock;

    NewReferralPage(@RestClient ReferralService referrals, Shell shell, Clock clock) {
        this.referrals = referrals;
        this.shell = shell;
        this.clock = clock;
    }

    @GET
    public TemplateInstance form() {
        return Templates.create(Form.empty(), UUID.randomUUID().toString());
    }

    /** The key was made with the form: the same form sent twice is one referral. */
    @POST
    public Response handIn(MultivaluedMap<String, String> typed) {
        Form form = Form.of("neu", typed);
        String key = form.value("key");
        var body = new NewReferral(form, shell.unit(), shell.id(), LocalDate.now(clock)).body();
        return Commands.carryOut(
                form,
                () -> URI.create("/zuweisungen/" + referrals.handIn(key, body).id() + "?ok=handed-in"),
                again -> Templates.create(again, key));
    }
}
