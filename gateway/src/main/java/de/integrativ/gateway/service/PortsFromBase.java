package de.integrativ.gateway.service;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * The whole system takes one base port (env {@code INTEGRATIV_PORTS}); each part's own is {@code integrativ.port.<part>}.
 * The services have the same from the platform library, which the gateway, without a database, does not use.
 */
public final class PortsFromBase implements ConfigSourceFactory {

    private static final int DEFAULT_BASE = 18400;
    private static final int REPLICA_STEP = 20;
    private static final Map<String, Integer> STEPS =
            Map.of("keycloak", 1, "referral", 11, "casework", 12, "network", 13, "reporting", 14);

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        int base = number(context, "integrativ.ports", DEFAULT_BASE);
        int replica = number(context, "integrativ.replica", 0);
        Map<String, String> ports = new HashMap<>();
        STEPS.forEach((part, step) -> ports.put("integrativ.port." + part, "" + (base + step)));
        ports.put("integrativ.port.gateway", "" + (base + replica * REPLICA_STEP));
        return List.of(new PropertiesConfigSource(ports, "integrativ ports", 90));
    }

    private static int number(ConfigSourceContext context, String name, int otherwise) {
        ConfigValue value = context.getValue(name);
        return value == null || value.getValue() == null ? otherwise : Integer.parseInt(value.getValue());
    }
}
