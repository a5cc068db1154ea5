package de.integrativ.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One process of a service or of the gateway: its jar, its small heap, and where it finds everything. */
record ServiceProcess(Service service, int replica, Options options) {

    /** Serial collector and the first compiler: 220 MiB a service instead of twice as much, up in three seconds. */
    private static final List<String> SMALL = List.of("-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    String name() {
        return replica == 0 ? service.fullName() : service.fullName() + "-" + (replica + 1);
    }

    String readyUrl() {
        return "http://127.0.0.1:" + port() + "/q/health/ready";
    }

    int port() {
        return options.ports().service(service, replica);
    }

    void requireBuilt() {
        if (!Files.exists(jar())) {
            throw new CannotStart(service.fullName() + " is not built (" + jar() + "); ./dev up builds it.");
        }
    }

    private Path jar() {
        return options.root().resolve(service.fullName()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    Process start(Children children, Path log) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SMALL);
        command.add("-jar");
        command.add(jar().toString());
        return children.start(command, environment(), log);
    }

    private Map<String, String> environment() {
        StateDir state = options.state();
        Map<String, String> environment = new HashMap<>(Map.of(
                "INTEGRATIV_PORTS",
                "" + options.ports().base(),
                "INTEGRATIV_REPLICA",
                "" + replica,
                "INTEGRATIV_COUNTY_FILE",
                state.countyInForce().toString(),
                "INTEGRATIV_STATE",
                state.of(name()).toString(),
                // An hour in an installation; whoever looks at a figure here has just changed it.
                "INTEGRATIV_COUNTERS_EVERY",
                "5S"));
        environment.put("INTEGRATIV_KEYS", state.keys().toString());
        if (service.exchangesMessages()) {
            // One user runs it all here: who may read one party's keys may read every party's.
            environment.put("INTEGRATIV_KEYS_TOGETHER", "true");
        } else {
            environment.put("SMALLRYE_CONFIG_LOCATIONS", state.gatewaySecrets().toString());
        }
        return environment;
    }
}
