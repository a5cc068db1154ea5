package de.integrativ.gateway.today;

import de.integrativ.gateway.service.ServiceAnswers;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The same contract at each service. */
interface WorklistClients {

    @Path("/worklist")
    interface Worklist {
        @GET
        Uni<List<WorklistRow>> due();
    }

    @RegisterRestClient(configKey = "referral")
    @RegisterProvider(ServiceAnswers.class)
    @AccessToken
    interface OfReferral extends Worklist {}

    @RegisterRestClient(configKey = "casework")
    @RegisterProvider(ServiceAnswers.class)
    @AccessToken
    interface OfCasework extends Worklist {}

    @RegisterRestClient(configKey = "network")
    @RegisterProvider(ServiceAnswers.class)
    @AccessToken
    interface OfNetwork extends Worklist {}
}
