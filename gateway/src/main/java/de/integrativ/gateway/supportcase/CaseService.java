package de.integrativ.gateway.supportcase;

import de.integrativ.gateway.service.ListPage;
import de.integrativ.gateway.service.ServiceAnswers;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** casework-service's cases, read with the user's own token. */
@Path("/cases")
@RegisterRestClient(configKey = "casework")
@RegisterProvider(ServiceAnswers.class)
@AccessToken
public interface CaseService {

    @GET
    ListPage<CaseRow> list(@RestQuery @Nullable String phase, @RestQuery @Nullable String after);

    @GET
    @Path("{id}")
    SupportCase one(@RestPath String id);
}
