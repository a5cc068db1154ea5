package de.integrativ.gateway.keys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;

/**
 * The public keys of the county's services, for agencies' systems: to seal for and to verify with. Which organisations
 * have systems is nobody's business, so only the services' are shown.
 */
@Path("/.well-known/integrativ")
@RunOnVirtualThread
@PermitAll
class PublicKeys {

    private static final int FIVE_MINUTES = 300;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final java.nio.file.Path directory;

    PublicKeys(@ConfigProperty(name = "integrativ.keys") String directory) {
        this.directory = java.nio.file.Path.of(directory, "public");
    }

    @GET
    @Path("{service: (referral|casework|network)-service}.jwks.json")
    @Produces("application/jwk-set+json")
    public Response keys(@RestPath String service) throws IOException {
        java.nio.file.Path file = directory.resolve(service + ".jwks.json");
        if (!Files.isReadable(file)) {
            throw new NotFoundException();
        }
        String set = Files.readString(file);
        if (JSON.readTree(set).findValue("d") instanceof JsonNode) {
            throw new IllegalStateException(file + " holds a private key: it must not lie there.");
        }
        return Response.ok(set)
                .header("Cache-Control", "public, max-age=" + FIVE_MINUTES)
                .build();
    }
}
