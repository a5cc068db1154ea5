package de.integrativ.gateway.signin;

import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.RefreshToken;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Ends the session, here and in Keycloak, from server to server: a redirect would carry the ID token, and with it the
 * person's name, in an address (ADR 0706).
 */
@Path("/abmelden")
@Produces("text/html;charset=UTF-8")
@RunOnVirtualThread
class SignOut {

    private static final Logger LOG = Logger.getLogger(SignOut.class);

    private final SecurityIdentity identity;
    private final RefreshToken refresh;
    private final OidcSession cookies;
    private final EndedSessions ended;
    private final KeycloakSessions keycloak;
    private final String client;
    private final String secret;

    SignOut(
            SecurityIdentity identity,
            RefreshToken refresh,
            OidcSession cookies,
            EndedSessions ended,
            @RestClient KeycloakSessions keycloak,
            @ConfigProperty(name = "quarkus.oidc.client-id") String client,
            @ConfigProperty(name = "quarkus.oidc.credentials.secret") String secret) {
        this.identity = identity;
        this.refresh = refresh;
        this.cookies = cookies;
        this.ended = ended;
        this.keycloak = keycloak;
        this.client = client;
        this.secret = secret;
    }

    @CheckedTemplate(basePath = "signin")
    static class Templates {
        static native TemplateInstance outHereOnly();
    }

    @GET
    @PermitAll
    public Response signOut() {
        if (identity.isAnonymous()) {
            return signedOut();
        }
        boolean everywhere = endInKeycloak();
        ended.end(identity);
        cookies.logout().await().indefinitely();
        return everywhere
                ? signedOut()
                : Response.ok(Templates.outHereOnly())
                        .header("Cache-Control", "no-store")
                        .build();
    }

    private boolean endInKeycloak() {
        try {
            keycloak.end(client, secret, refresh.getToken());
            return true;
        } catch (WebApplicationException refused) {
            // Over already: nothing is left to end.
            return refused.getResponse().getStatus() == Response.Status.BAD_REQUEST.getStatusCode();
        } catch (ProcessingException away) {
            LOG.warn("Keycloak does not answer: a session was ended here only");
            return false;
        }
    }

    private static Response signedOut() {
        return Response.seeOther(URI.create("/abgemeldet")).build();
    }
}
