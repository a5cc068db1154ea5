package de.integrativ.gateway.partner;

import de.integrativ.gateway.service.ListPage;
import de.integrativ.gateway.service.ServiceAnswers;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** casework-service's side of the network, with the user's own token. */
@Path("/")
@RegisterRestClient(configKey = "casework")
@RegisterProvider(ServiceAnswers.class)
@AccessToken
interface PartnerService {

    /** @param basis a consent scope or a statutory basis; @param fields just those that the agreement allows */
    record Purpose(
            String purpose,
            String basis,
            List<String> fields,
            @Nullable String identityLevel) {
        public boolean needsConsent() {
            return basis.startsWith("C") || basis.startsWith("S");
        }
    }

    record Partner(String id, String name, String kind, List<Purpose> purposes) {}

    record Answer(
            @Nullable String outcome,
            @Nullable String text,
            @Nullable LocalDate on) {}

    record Request(
            String id,
            String partner,
            String kind,
            @Nullable String purpose,
            String state,
            @Nullable LocalDate sentAt,
            @Nullable LocalDate acknowledgeBy,
            @Nullable LocalDate answerBy,
            @Nullable LocalDate recalledOn,
            @Nullable Answer answer,
            List<String> disclosedFields,
            @Nullable String disclosure,
            List<String> allowed) {

        public boolean mayBeRecalled() {
            return allowed.contains("recall");
        }
    }

    @GET
    @Path("partners")
    ListPage<Partner> partners();

    @GET
    @Path("cases/{id}/requests")
    ListPage<Request> ofCase(@RestPath String id);

    @POST
    @Path("cases/{id}/requests")
    void send(@RestPath String id, @HeaderParam("Idempotency-Key") String key, Map<String, Object> request);

    @POST
    @Path("requests/{id}/recall")
    void recall(@RestPath String id, Map<String, Object> nothing);
}
