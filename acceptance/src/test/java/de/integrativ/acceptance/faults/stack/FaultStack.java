package de.integrativ.acceptance.faults.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The whole system with two replicas of each service, made of processes that can be killed one by one. */
public final class FaultStack implements AutoCloseable {

    /** In the order of their ports. */
    public static final List<String> SERVICES =
            List.of("referral-service", "casework-service", "network-service", "reporting-service");

    public static final int REPLICAS = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Layout layout;
    private final Supervised database;
    private final Supervised broker;
    private final Supervised keycloak;
    private List<Supervised> services = List.of();

    private FaultStack(Layout layout) {
        this.layout = layout;
        this.database = Servers.postgres(layout);
        this.broker = Servers.broker(layout);
        this.keycloak = Servers.keycloak(layout);
    }

    /** Provisions an empty system by the launcher and takes its servers over. Ends with this JVM at the latest. */
    public static FaultStack start(Layout layout) throws IOException, InterruptedException {
        erase(layout.state());
        Files.createDirectories(layout.state());
        provision(layout);
        FaultStack stack = new FaultStack(layout);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "fault-stack-stop"));
        List<Supervised> servers = List.of(stack.database, stack.broker, stack.keycloak);
        stack.database.start();
        stack.broker.start();
        stack.database.awaitReady(PATIENCE);
        stack.keycloak.start();
        servers.forEach(server -> server.awaitReady(PATIENCE));
        return stack;
    }

    /** Starts (or starts anew) both replicas of every service. @param extra environment, e.g. a mutation */
    public void startServices(Map<String, String> extra) {
        services.forEach(Supervised::kill);
        List<Supervised> started = new ArrayList<>();
        for (int replica = 0; replica < REPLICAS; replica++) {
            List<Supervised> row = new ArrayList<>();
            for (String service : SERVICES) {
                Supervised process = Servers.service(layout, service, replica, extra);
                process.start();
                row.add(process);
                started.add(process);
            }
            // The first replica migrates its database; the second one then finds it done.
            row.forEach(process -> process.awaitReady(PATIENCE));
        }
        services = List.copyOf(started);
    }

    public Layout layout() {
        return layout;
    }

    public Supervised database() {
        return database;
    }

    public Supervised broker() {
        return broker;
    }

    public Supervised keycloak() {
        return keycloak;
    }

    public List<Supervised> services() {
        return services;
    }

    @Override
    public void close() {
        List<Supervised> all = new ArrayList<>(List.of(database, broker, keycloak));
        all.addAll(services);
        Collections.reverse(all);
        all.forEach(Supervised::kill);
    }

    private static void provision(Layout layout) throws IOException, InterruptedException {
        Path log = layout.log("provision");
        Process launcher = new ProcessBuilder(
                        layout.java(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        layout.launcherClassPath(),
                        "de.integrativ.local.Main",
                        "servers",
                        "--test-logins",
                        "--ports",
                        "" + layout.base(),
                        "--state",
                        layout.state().toString(),
                        "--county",
                        layout.root().resolve("deploy/county/coesfeld.yaml").toString(),
                        "--die-with",
                        "" + ProcessHandle.current().pid())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        long end = System.nanoTime() + Duration.ofMinutes(4).toNanos();
        while (!Files.readString(log).contains("READY")) {
            if (!launcher.isAlive() || System.nanoTime() > end) {
                launcher.destroy();
                throw new IllegalStateException("the system could not be provisioned; see " + log);
            }
            Pause.of(Duration.ofMillis(200));
        }
        launcher.destroy();
        if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
            launcher.destroyForcibly();
        }
    }

    private static void erase(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
