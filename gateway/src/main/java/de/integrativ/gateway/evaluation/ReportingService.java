package de.integrativ.gateway.evaluation;

import de.integrativ.gateway.service.ServiceAnswers;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** reporting-service, with the user's own token. */
@Path("/")
@RegisterRestClient(configKey = "reporting")
@RegisterProvider(ServiceAnswers.class)
@AccessToken
interface ReportingService {

    @GET
    @Path("indicators")
    Figures indicators(
            @RestQuery String from,
            @RestQuery String to,
            @RestQuery @Nullable String by,
            @RestQuery @Nullable String audience);

    @GET
    @Path("indicators.csv")
    byte[] csv(
            @RestQuery String from,
            @RestQuery String to,
            @RestQuery @Nullable String by,
            @RestQuery @Nullable String audience);
}
