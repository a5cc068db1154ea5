package de.integrativ.gateway.signin;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestForm;

/** Keycloak's sessions, as the gateway itself speaks of them. */
@Path("/")
@RegisterRestClient(configKey = "keycloak")
interface KeycloakSessions {

    /** Ends the session that the refresh token belongs to; one that is over already is none to complain of. */
    @POST
    @Path("protocol/openid-connect/logout")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    void end(
            @RestForm("client_id") String client,
            @RestForm("client_secret") String secret,
            @RestForm("refresh_token") String token);
}
