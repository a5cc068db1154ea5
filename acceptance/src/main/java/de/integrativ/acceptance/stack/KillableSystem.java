package de.integrativ.acceptance.stack;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** The whole system, or a part of it, made of processes that can be killed one by one. */
public final class KillableSystem implements AutoCloseable {

    /** In the order of their ports. */
    public static final List<String> SERVICES =
            List.of("referral-service", "casework-service", "network-service", "reporting-service");

    public static final int REPLICAS = 2;
    /** On a machine that does much else besides. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Layout layout;
    private final Supervised database;
    private final Supervised broker;
    private final Supervised keycloak;
    private final List<Supervised> services = new CopyOnWriteArrayList<>();

    private KillableSystem(Layout layout) {
        this.layout = layout;
        this.database = Servers.postgres(layout);
        this.broker = Servers.broker(layout);
        this.keycloak = Servers.keycloak(layout);
    }

    /** On a copy of what was provisioned once, so that no run sees what another did. Ends with this JVM at the latest. */
    public static KillableSystem start(Provisioned provisioned) throws IOException, InterruptedException {
        return onState(provisioned.restored());
    }

    private static KillableSystem onState(Layout layout) {
        KillableSystem stack = new KillableSystem(layout);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "killable-system-stop"));
        List<Supervised> servers = List.of(stack.database, stack.broker, stack.keycloak);
        stack.database.start();
        stack.broker.start();
        stack.database.awaitReady(PATIENCE);
        stack.keycloak.start();
        servers.forEach(server -> server.awaitReady(PATIENCE));
        return stack;
    }

    /** @param extra environment, e.g. a mutation */
    public void startServices(List<String> names, int replicas, Map<String, String> extra) {
        for (int replica = 0; replica < replicas; replica++) {
            List<Supervised> row = new ArrayList<>();
            for (String service : names) {
                row.add(begin(service, replica, extra));
            }
            // The first replica migrates its database; the second one then finds it done.
            row.forEach(process -> process.awaitReady(PATIENCE));
        }
    }

    private Supervised begin(String service, int replica, Map<String, String> extra) {
        Supervised process = Servers.service(layout, service, replica, extra);
        services.add(process);
        process.start();
        return process;
    }

    /** Of the service that staff and the Jobcenter talk to. */
    public int replicas() {
        return (int) services.stream()
                .filter(process -> process.name().startsWith(SERVICES.get(0)))
                .count();
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
        return List.copyOf(services);
    }

    @Override
    public void close() {
        List<Supervised> all = new ArrayList<>(List.of(database, broker, keycloak));
        all.addAll(services);
        Collections.reverse(all);
        all.forEach(Supervised::end);
    }
}
