package de.integrativ.acceptance.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Database, broker and identity provider on the state that the launcher provisioned, each a process of its own. */
final class Servers {

    private static final List<String> SMALL = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private Servers() {}

    static Supervised postgres(Layout layout) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U")); // PostgreSQL refuses to run as root
        }
        command.add(layout.postgresHome().resolve("bin/postgres").toString());
        command.addAll(List.of("-D", layout.state().resolve("postgres").toString()));
        command.addAll(List.of("-p", "" + (layout.base() + 3)));
        for (String setting : List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=on",
                "synchronous_commit=on",
                "max_connections=400",
                "shared_buffers=128MB",
                // As everywhere, no row, statement or parameter in its log: docs/adr/0108.
                "log_error_verbosity=terse",
                "log_min_error_statement=panic",
                "log_parameter_max_length=0",
                "log_parameter_max_length_on_error=0")) {
            command.addAll(List.of("-c", setting));
        }
        return new Supervised(
                "database", command, Map.of(), layout.log("database"), () -> Probe.database(layout.base() + 3));
    }

    static Supervised broker(Layout layout) {
        List<String> command = new ArrayList<>(List.of(layout.java(), "-Xmx384m", "-Xms64m"));
        command.addAll(SMALL);
        command.add("-Dorg.apache.kafka.sasl.oauthbearer.allowed.urls="
                + layout.state().resolve("identity/jwks.json").toUri());
        command.addAll(List.of("-cp", layout.launcherClassPath(), "kafka.Kafka"));
        command.add(layout.state().resolve("kafka.properties").toString());
        return new Supervised(
                "broker",
                command,
                Map.of(),
                layout.log("broker"),
                () -> Probe.port(layout.base() + 4) && Probe.port(layout.base() + 5));
    }

    static Supervised keycloak(Layout layout) {
        int base = layout.base();
        List<String> command = List.of(
                layout.keycloakHome().resolve("bin/kc.sh").toString(),
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + (base + 1),
                "--http-management-port=" + (base + 2),
                "--hostname=http://localhost:" + (base + 1),
                "--db-url=jdbc:postgresql://127.0.0.1:" + (base + 3) + "/keycloak",
                "--db-username=keycloak_owner",
                "--db-pool-initial-size=2",
                "--db-pool-max-size=20");
        Map<String, String> environment = Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "KC_DB_PASSWORD",
                "keycloak_owner",
                "JAVA_OPTS_KC_HEAP",
                "-Xms64m -Xmx256m",
                "JAVA_OPTS_APPEND",
                "-XX:-UseG1GC " + String.join(" ", SMALL) + " -XX:ReservedCodeCacheSize=64m");
        return new Supervised(
                "keycloak",
                command,
                environment,
                layout.log("keycloak"),
                () -> Probe.http("http://localhost:" + (base + 1) + "/realms/integrativ"));
    }

    /** @param extra what this run wants otherwise, e.g. a mutation */
    static Supervised service(Layout layout, String service, int replica, Map<String, String> extra) {
        List<String> command = new ArrayList<>(List.of(layout.java(), "-Xmx192m", "-Xms48m"));
        command.addAll(SMALL);
        command.addAll(List.of("-jar", layout.serviceJar(service).toString()));
        Map<String, String> environment = new java.util.HashMap<>(Map.of(
                "INTEGRATIV_PORTS",
                "" + layout.base(),
                "INTEGRATIV_REPLICA",
                "" + replica,
                "INTEGRATIV_COUNTY_FILE",
                layout.root().resolve("deploy/county/coesfeld.yaml").toString(),
                "INTEGRATIV_KEYS",
                layout.keys().toString(),
                "INTEGRATIV_KEYS_TOGETHER",
                "true",
                "INTEGRATIV_STATE",
                layout.state().resolve("services/" + replica).toString(),
                "INTEGRATIV_COUNTERS_EVERY",
                "2S"));
        environment.putAll(extra);
        String name = service + "-" + replica;
        int port = layout.base() + 20 * replica + KillableSystem.SERVICES.indexOf(service) + 11;
        return new Supervised(
                name,
                command,
                environment,
                layout.log(name),
                () -> Probe.http("http://127.0.0.1:" + port + "/q/health/ready"));
    }
}
