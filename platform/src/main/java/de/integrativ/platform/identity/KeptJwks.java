package de.integrativ.platform.identity;

import de.integrativ.platform.log.Contentless;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** The realm's public keys, kept on disk, so that a service starts and checks tokens while Keycloak is away. */
@ApplicationScoped
public class KeptJwks {

    private static final Logger LOG = Logger.getLogger(KeptJwks.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    /** A made-up kid must not let anyone hammer Keycloak through us. */
    private static final Duration BETWEEN_ASKS = Duration.ofSeconds(10);

    private final URI address;
    private final Path file;
    private volatile List<JsonWebKey> keys = List.of();
    /** Not a time of day: a clock that is set back must not keep a new key out. */
    private long askedNanos = System.nanoTime() - BETWEEN_ASKS.toNanos();

    KeptJwks(
            @ConfigProperty(name = "integrativ.jwks") URI address,
            @ConfigProperty(name = "integrativ.state") String state) {
        this.address = address;
        this.file = Path.of(state, "jwks.json");
    }

    void start(@Observes StartupEvent event) {
        try {
            if (Files.exists(file)) {
                keys = new JsonWebKeySet(Files.readString(file)).getJsonWebKeys();
            }
        } catch (IOException | JoseException e) {
            LOG.warnf("The kept keys in %s cannot be read: %s", file, Contentless.line(e));
        }
        Thread.ofVirtual().name("jwks").start(this::refresh);
    }

    /** The key of that id; asks Keycloak at most every ten seconds for one that is unknown. */
    public @Nullable JsonWebKey byId(String kid) {
        JsonWebKey known = kept(kid);
        if (known != null) {
            return known;
        }
        ask();
        return kept(kid);
    }

    @Scheduled(every = "5m", delayed = "5m")
    void refresh() {
        try (HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpRequest request =
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            List<JsonWebKey> fresh = new JsonWebKeySet(answer.body()).getJsonWebKeys();
            if (answer.statusCode() == 200 && !fresh.isEmpty()) {
                keys = fresh;
                keep(answer.body());
            }
        } catch (IOException | JoseException e) {
            LOG.infof("Keycloak's keys could not be refreshed, the kept ones stay: %s", Contentless.line(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void ask() {
        if (System.nanoTime() - askedNanos >= BETWEEN_ASKS.toNanos()) {
            askedNanos = System.nanoTime();
            refresh();
        }
    }

    private @Nullable JsonWebKey kept(String kid) {
        return keys.stream()
                .filter(key -> Objects.equals(key.getKeyId(), kid))
                .filter(key -> !"enc".equals(key.getUse()))
                .findFirst()
                .orElse(null);
    }

    /** Whole or not at all: a half-written file would lock everyone out at the next start. */
    private void keep(String json) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "jwks", ".new");
        Files.writeString(fresh, json);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
