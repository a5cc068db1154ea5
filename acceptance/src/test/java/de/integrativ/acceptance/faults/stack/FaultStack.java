package de.integrativ.acceptance.faults.stack;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

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

    /** On an empty system that was just provisioned. Ends with this JVM at the latest. */
    public static FaultStack start(Layout layout) throws IOException, InterruptedException {
        Provisioned.make(layout);
        return onState(layout);
    }

    /** On a copy of what was provisioned once, so that no run sees what another did. */
    public static FaultStack start(Provisioned provisioned) throws IOException, InterruptedException {
        return onState(provisioned.restored());
    }

    private static FaultStack onState(Layout layout) {
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

    /** @param extra environment, e.g. a mutation */
    public void startServices(int replicas, Map<String, String> extra) {
        List<Supervised> started = new ArrayList<>();
        for (int replica = 0; replica < replicas; replica++) {
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

    public int replicas() {
        return services.size() / SERVICES.size();
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
}
