package de.integrativ.local.server;

import de.integrativ.local.Children;
import de.integrativ.local.Ports;
import de.integrativ.local.Progress;
import de.integrativ.local.StateDir;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Keycloak on the same PostgreSQL, with a small heap. */
public final class KeycloakServer {

    private KeycloakServer() {}

    public static String url(Ports ports) {
        return "http://localhost:" + ports.keycloak();
    }

    public static String realmUrl(Ports ports) {
        return url(ports) + "/realms/integrativ";
    }

    static void start(Ports ports, StateDir state, Children children, Progress progress) {
        Path home = new KeycloakDistribution(progress, children).ready();
        Path log = state.log("keycloak");
        Process process = children.start(command(home, ports), environment(), log);
        // "started" comes before the first administrator exists; the master realm answers afterwards.
        Answer.await("Keycloak", url(ports) + "/realms/master", process, log, Duration.ofMinutes(5));
    }

    private static List<String> command(Path home, Ports ports) {
        return List.of(
                home.resolve("bin/kc.sh").toString(),
                "start",
                "--optimized",
                // Or it forms a cluster with every other Keycloak of this machine, on ports of its own choosing.
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--http-management-port=" + ports.keycloakManagement(),
                "--hostname=" + url(ports),
                "--db-url=jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/keycloak",
                "--db-username=keycloak_owner",
                "--db-pool-initial-size=2",
                "--db-pool-max-size=20");
    }

    private static Map<String, String> environment() {
        return Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx256m",
                "JAVA_OPTS_APPEND",
                        "-XX:-UseG1GC -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=64m",
                "KC_DB_PASSWORD", "keycloak_owner",
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", "admin");
    }
}
