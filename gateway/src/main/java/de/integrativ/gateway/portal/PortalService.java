package de.integrativ.gateway.portal;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** network-service, with the partner's own token. */
@Path("/requests")
@RegisterRestClient(configKey = "network")
@RegisterProvider(ServiceAnswers.class)
@AccessToken
interface PortalService {

    record Line(
            String id,
            String partner,
            String kind,
            String state,
            @Nullable String receivedAt,
            @Nullable LocalDate acknowledgeBy,
            @Nullable LocalDate answerBy) {}

    record Answer(
            @Nullable String outcome,
            @Nullable String text,
            @Nullable LocalDate on) {}

    /** @param fields exactly what was disclosed; empty after a recall */
    record Request(
            String id,
            String partner,
            String kind,
            String state,
            @Nullable String receivedAt,
            @Nullable LocalDate acknowledgeBy,
            @Nullable LocalDate answerBy,
            @Nullable String purpose,
            @Nullable String identityLevel,
            Map<String, Object> fields,
            @Nullable String message,
            @Nullable Answer answer,
            @Nullable LocalDate recalledOn,
            List<String> allowed) {

        public boolean may(String step) {
            return allowed.contains(step);
        }

        public String at(String step) {
            return "/portal/anfragen/" + id + "/" + step;
        }

        public boolean recalled() {
            return state.equals("RECALLED");
        }
    }

    @GET
    ListPage<Line> list(@RestQuery @Nullable String state, @RestQuery @Nullable String after);

    @GET
    @Path("{id}")
    Request one(@RestPath String id);

    @POST
    @Path("{id}/{step}")
    void carryOut(@RestPath String id, @RestPath String step, Map<String, Object> body);
}
