package de.integrativ.local.provision;

import de.integrativ.local.Ports;
import de.integrativ.local.server.KeycloakServer;
import java.util.HashMap;
import java.util.Map;

/**
 * The servers to provision, and how their administrator signs in.
 *
 * @param database JDBC address of the cluster, with its superuser
 * @param keycloakUrl without a path
 * @param brokers as in {@code bootstrap.servers}
 * @param gatewayUrl where browsers come back to after the sign-in
 */
public record Target(
        String database,
        String databaseUser,
        String databasePassword,
        String keycloakUrl,
        String keycloakPassword,
        String brokers,
        String brokerPassword,
        String gatewayUrl,
        int replicas) {

    public static Target local(Ports ports) {
        return new Target(
                "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/postgres",
                "postgres",
                "postgres",
                KeycloakServer.url(ports),
                "admin",
                "127.0.0.1:" + ports.brokerForServices(),
                "admin",
                "http://localhost:" + ports.gateway(),
                1);
    }

    /** The same servers at other addresses, and with secrets of their own, as the environment says. */
    public Target orAsSet(Map<String, String> environment) {
        return new Target(
                environment.getOrDefault("INTEGRATIV_TARGET_DATABASE", database),
                databaseUser,
                environment.getOrDefault("INTEGRATIV_SECRET_DATABASE_ADMIN", databasePassword),
                environment.getOrDefault("INTEGRATIV_TARGET_KEYCLOAK", keycloakUrl),
                environment.getOrDefault("INTEGRATIV_SECRET_KEYCLOAK_ADMIN", keycloakPassword),
                environment.getOrDefault("INTEGRATIV_TARGET_BROKERS", brokers),
                environment.getOrDefault("INTEGRATIV_SECRET_BROKER_ADMIN", brokerPassword),
                environment.getOrDefault("INTEGRATIV_TARGET_GATEWAY", gatewayUrl),
                replicas);
    }

    Map<String, Object> brokerAdmin() {
        return broker("admin", brokerPassword);
    }

    Map<String, Object> broker(String user, String password) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", brokers);
        settings.put("security.protocol", "SASL_PLAINTEXT");
        settings.put("sasl.mechanism", "SCRAM-SHA-256");
        settings.put(
                "sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"" + user + "\" password=\""
                        + password.replace("\\", "\\\\").replace("\"", "\\\"") + "\";");
        settings.put("default.api.timeout.ms", "30000");
        return settings;
    }
}
