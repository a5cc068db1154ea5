package de.integrativ.gateway.consent;

import de.integrativ.gateway.service.ListPage;
import de.integrativ.gateway.service.ServiceAnswers;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** casework-service's consents, with the user's own token. */
@Path("/")
@RegisterRestClient(configKey = "casework")
@RegisterProvider(ServiceAnswers.class)
@AccessToken
interface ConsentService {

    /** One row of the ledger. */
    record Consent(
            String id,
            String scope,
            String state,
            @Nullable String recipient,
            @Nullable String purpose,
            @Nullable String textVersion,
            @Nullable String language,
            @Nullable String form,
            boolean interpreter,
            boolean guardian,
            @Nullable String recordedBy,
            @Nullable LocalDate recordedOn,
            @Nullable LocalDate since,
            @Nullable LocalDate validUntil,
            List<String> allowed) {

        public boolean mayBeWithdrawn() {
            return allowed.contains("withdrawal");
        }
    }

    /** What would follow from a withdrawal. */
    record Consequence(
            String code,
            @Nullable String subject,
            @Nullable String partner,
            @Nullable LocalDate by) {}

    @GET
    @Path("cases/{id}/consents")
    ListPage<Consent> ledger(@RestPath String id);

    @POST
    @Path("cases/{id}/consents")
    void record(@RestPath String id, Map<String, Object> consent);

    @GET
    @Path("consents/{id}/consequences")
    ListPage<Consequence> consequences(@RestPath String id);

    @POST
    @Path("consents/{id}/withdrawal")
    void withdraw(@RestPath String id, Map<String, Object> body);
}
