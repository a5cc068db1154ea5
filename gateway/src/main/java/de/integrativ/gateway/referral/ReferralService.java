package de.integrativ.gateway.referral;

import de.integrativ.gateway.service.ListPage;
import de.integrativ.gateway.service.ServiceAnswers;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** referral-service, called with the user's own token. */
@Path("/")
@RegisterRestClient(configKey = "referral")
@RegisterProvider(ServiceAnswers.class)
@AccessToken
interface ReferralService {

    record CaseManager(String id, String name) {}

    record Created(String id) {}

    @GET
    @Path("referrals")
    ListPage<ReferralRow> list(@RestQuery @Nullable String state, @RestQuery @Nullable String after);

    record Search(
            @Nullable String state, String name, @Nullable String after) {}

    @POST
    @Path("referrals/search")
    ListPage<ReferralRow> search(Search search);

    @GET
    @Path("referrals/{id}")
    Referral one(@RestPath String id);

    @GET
    @Path("case-managers")
    List<CaseManager> caseManagers();

    @POST
    @Path("referrals")
    Created handIn(@HeaderParam("Idempotency-Key") String key, Map<String, Object> referral);

    /** @param version the one that the user decided on: another one is answered 409 */
    @POST
    @Path("referrals/{id}/{command}")
    void carryOut(
            @RestPath String id,
            @RestPath String command,
            @HeaderParam("If-Match") @Nullable String version,
            Map<String, Object> body);

    @POST
    @Path("referrals/{id}/consents/{consent}/withdrawal")
    void withdrawConsent(@RestPath String id, @RestPath String consent, Map<String, Object> body);
}
