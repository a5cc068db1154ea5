package de.integrativ.gateway.portal;

import de.integrativ.gateway.service.ListPage;
import de.integrativ.gateway.service.ServiceAnswers;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Comparator;
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

    List<String> READ = List.of(
            "givenName", "familyName", "birthDate", "sex", "nationality", "languages", "germanLevel", "phone", "email");

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

        /** As one reads about a person: who, then what; a field that is new comes last. */
        public List<Map.Entry<String, Object>> disclosed() {
            return fields.entrySet().stream()
                    .sorted(Comparator.comparingInt(
                            field -> READ.contains(field.getKey()) ? READ.indexOf(field.getKey()) : READ.size()))
                    .toList();
        }

        public boolean may(String step) {
            return allowed.contains(step);
        }

        public String address() {
            return "/portal/anfragen/" + id;
        }

        public String at(String step) {
            return address() + "/" + step;
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
