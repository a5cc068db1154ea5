package de.integrativ.gateway.plan;

import de.integrativ.gateway.service.ServiceAnswers;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** casework-service's plans, with the user's own token. */
@Path("/")
@RegisterRestClient(configKey = "casework")
@RegisterProvider(ServiceAnswers.class)
@AccessToken
interface PlanService {

    record Goals(List<Map<String, Object>> goals) {}

    @GET
    @Path("cases/{id}/plan")
    Plan ofCase(@RestPath String id);

    @POST
    @Path("cases/{id}/plan")
    void draft(@RestPath String id, Goals goals);

    @PUT
    @Path("plans/{id}")
    void rewrite(@RestPath String id, @HeaderParam("If-Match") String revision, Goals goals);

    @POST
    @Path("plans/{id}/proposal")
    void propose(@RestPath String id, @HeaderParam("If-Match") String revision, Map<String, Object> nothing);

    @POST
    @Path("plans/{id}/agreements")
    void agree(@RestPath String id, @HeaderParam("If-Match") String revision, Map<String, Object> word);

    @GET
    @Path("plans/{id}/document.pdf")
    byte[] document(@RestPath String id, @RestQuery String language);
}
