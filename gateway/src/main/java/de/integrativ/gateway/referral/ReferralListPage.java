package de.integrativ.gateway.referral;

import de.integrativ.gateway.service.ListPage;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Zuweisungen: the state that is looked for stands in the address, so that a view can be bookmarked and sent to a
 * colleague; a name never does (ADR 0708).
 */
@Path("/zuweisungen")
@Produces("text/html;charset=UTF-8")
@RolesAllowed({Roles.JC_CASE_MANAGER, Roles.JC_LEAD, Roles.KIM_CASE_MANAGER, Roles.KIM_COORDINATOR})
@RunOnVirtualThread
class ReferralListPage {

    private static final List<String> STATES = List.of(
            "SUBMITTED",
            "INFO_REQUESTED",
            "ACCEPTED",
            "STARTED",
            "NOT_STARTED",
            "DECLINED",
            "WITHDRAWN",
            "CONSENT_PENDING");

    @CheckedTemplate(basePath = "referral")
    static class Templates {
        static native TemplateInstance list(ListPage<ReferralRow> page, Filter filter, List<String> states);
    }

    record Filter(String state, String q, String after) {}

    private final ReferralService referrals;

    ReferralListPage(@RestClient ReferralService referrals) {
        this.referrals = referrals;
    }

    @GET
    public TemplateInstance list(@RestQuery @DefaultValue("") String state, @RestQuery @DefaultValue("") String after) {
        return Templates.list(referrals.list(orNone(state), orNone(after)), new Filter(state, "", after), STATES);
    }

    @POST
    public Response find(
            @RestForm @DefaultValue("") String state,
            @RestForm @DefaultValue("") String q,
            @RestForm @DefaultValue("") String after) {
        String name = orNone(q);
        ListPage<ReferralRow> page = name == null
                ? referrals.list(orNone(state), orNone(after))
                : referrals.search(new ReferralService.Search(orNone(state), name, orNone(after)));
        UriBuilder address = UriBuilder.fromPath("/zuweisungen");
        if (!state.isBlank()) {
            address.queryParam("state", state);
        }
        return Response.ok(Templates.list(page, new Filter(state, q, after), STATES))
                .header("HX-Push-Url", address.build())
                .build();
    }

    private static @Nullable String orNone(String value) {
        return value.isBlank() ? null : value.strip();
    }
}
