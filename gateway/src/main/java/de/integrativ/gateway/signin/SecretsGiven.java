package de.integrativ.gateway.signin;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/**
 * Without secrets of its own the gateway does not start: Quarkus would make up keys that die with the process, or go on
 * without, and a default would open every county's sessions to whoever reads this repository.
 */
@ApplicationScoped
class SecretsGiven {

    private static final List<String> NAMES =
            List.of("GATEWAY_SECRET", "GATEWAY_STATE_SECRET", "GATEWAY_COOKIE_SECRET");
    private static final int SHORTEST = 32;

    private final Config config;

    SecretsGiven(Config config) {
        this.config = config;
    }

    void start(@Observes @Priority(1) StartupEvent event) {
        List<String> missing = NAMES.stream().filter(this::tooShort).toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("The gateway does not start without secrets of its own: set "
                    + String.join(", ", missing) + " in its environment, or name a properties file that has them in"
                    + " SMALLRYE_CONFIG_LOCATIONS; each at random, " + SHORTEST + " characters or more.");
        }
    }

    private boolean tooShort(String name) {
        return config.getOptionalValue(name, String.class).orElse("").strip().length() < SHORTEST;
    }
}
