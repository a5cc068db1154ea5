package de.integrativ.gateway.service;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/** The whole system takes one base port; this gives each part's own as {@code integrativ.port.<part>}. */
public final class PortsFromBase implements ConfigSource {

    private static final Map<String, Integer> OFFSETS =
            Map.of("gateway", 0, "keycloak", 1, "referral", 11, "casework", 12, "network", 13, "reporting", 14);
    private static final String PREFIX = "integrativ.port.";

    private final int base;

    public PortsFromBase() {
        String said = System.getProperty("integrativ.ports", System.getenv().getOrDefault("INTEGRATIV_PORTS", "18400"));
        base = Integer.parseInt(said.strip());
    }

    @Override
    public int getOrdinal() {
        return 90;
    }

    @Override
    public Set<String> getPropertyNames() {
        return Set.of();
    }

    @Override
    public @Nullable String getValue(String name) {
        Integer offset = name.startsWith(PREFIX) ? OFFSETS.get(name.substring(PREFIX.length())) : null;
        return offset == null ? null : String.valueOf(base + offset);
    }

    @Override
    public String getName() {
        return "ports from the base port";
    }
}
