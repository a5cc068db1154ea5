package de.integrativ.gateway.emergency;

import de.integrativ.gateway.service.ServiceAnswers;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** casework-service's emergency accesses, with the user's own token. */
@Path("/emergencies")
@RegisterRestClient(configKey = "casework")
@RegisterProvider(ServiceAnswers.class)
@AccessToken
public interface EmergencyService {

    record Items(List<Emergency> items) {}

    /**
     * @param personName none where the reader may not see the person at this moment
     * @param reviewedBy none while the review is open
     */
    record Emergency(
            String id,
            String caseId,
            @Nullable String personName,
            String openedBy,
            String reason,
            String openedAt,
            String endsAt,
            boolean inForce,
            @Nullable String reviewedBy,
            @Nullable Boolean justified,
            @Nullable String word) {

        public boolean open() {
            return reviewedBy == null;
        }

        /** A field of this one's own review form, among several on the page. */
        public String field(String name) {
            return id + "." + name;
        }

        public String reviewAddress() {
            return "/notfallzugriff/" + id + "/pruefung";
        }
    }

    @GET
    Items list();

    @POST
    Emergency open(Map<String, Object> wanted);

    @POST
    @Path("{id}/review")
    void review(@RestPath String id, Map<String, Object> found);
}
