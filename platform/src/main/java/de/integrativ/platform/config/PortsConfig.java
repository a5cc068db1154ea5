package de.integrativ.platform.config;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * The whole system takes one base port (env {@code INTEGRATIV_PORTS}); each part's port is a fixed step from it. A second
 * replica (env {@code INTEGRATIV_REPLICA=1}) listens twenty above the first.
 */
public final class PortsConfig implements ConfigSourceFactory {

    private static final int DEFAULT_BASE = 18400;
    private static final int REPLICA_STEP = 20;
    private static final Map<String, Integer> SERVERS = Map.of("keycloak", 1, "postgres", 3, "kafka", 4);
    private static final Map<String, Integer> SERVICES =
            Map.of("gateway", 0, "referral", 11, "casework", 12, "network", 13, "reporting", 14);

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        int base = number(context, "integrativ.ports", DEFAULT_BASE);
        int replica = number(context, "integrativ.replica", 0);
        Map<String, String> ports = new HashMap<>();
        SERVERS.forEach((server, step) -> ports.put("integrativ.port." + server, "" + (base + step)));
        SERVICES.forEach((service, step) ->
                ports.put("integrativ.port." + service, "" + (base + step + replica * REPLICA_STEP)));
        return List.of(new PropertiesConfigSource(ports, "integrativ ports", 150));
    }

    private static int number(ConfigSourceContext context, String name, int otherwise) {
        ConfigValue value = context.getValue(name);
        return value == null || value.getValue() == null ? otherwise : Integer.parseInt(value.getValue());
    }
}
