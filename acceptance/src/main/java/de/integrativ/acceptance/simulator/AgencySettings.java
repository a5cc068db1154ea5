package de.integrativ.acceptance.simulator;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Where the county's system is, and who we are to it.
 *
 * @param agency our id in the county file, which is also our client id at Keycloak
 * @param secret our client secret
 * @param tokenEndpoint where Keycloak gives tokens
 * @param broker the broker's listener for agencies, {@code host:port}
 * @param edge base address of the HTTP interface for partners, at the gateway; ends with a slash
 * @param keys directory with {@code private/<agency>/keys.jwks.json} (ours) and {@code public/<service>.jwks.json}
 */
public record AgencySettings(String agency, String secret, URI tokenEndpoint, String broker, URI edge, Path keys) {

    private static final int KEYCLOAK = 1;
    private static final int BROKER_FOR_AGENCIES = 5;

    /** The system on this machine that listens from this base port on, with the secrets of a development system. */
    public static AgencySettings local(String agency, int base, Path keys) {
        return new AgencySettings(
                agency,
                agency + "-secret",
                URI.create(
                        "http://localhost:" + (base + KEYCLOAK) + "/realms/integrativ/protocol/openid-connect/token"),
                "localhost:" + (base + BROKER_FOR_AGENCIES),
                URI.create("http://localhost:" + base + "/api/network/"),
                keys);
    }

    /** {@link #local} by {@code INTEGRATIV_PORTS} and {@code INTEGRATIV_KEYS}; without them, what {@code ./dev up} started. */
    static AgencySettings fromEnvironment(String agency) {
        String base = Objects.requireNonNullElse(System.getenv("INTEGRATIV_PORTS"), "18400");
        String keys = Objects.requireNonNullElse(System.getenv("INTEGRATIV_KEYS"), ".state/" + base + "/keys");
        return local(agency, Integer.parseInt(base), Path.of(keys));
    }
}
