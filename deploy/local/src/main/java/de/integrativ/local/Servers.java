package de.integrativ.local;

import de.integrativ.county.County;
import de.integrativ.local.provision.Provisioner;
import de.integrativ.local.provision.Target;
import de.integrativ.local.server.ContainerServers;
import de.integrativ.local.server.KeptKeys;
import de.integrativ.local.server.KeycloakServer;
import de.integrativ.local.server.NativeServers;
import de.integrativ.local.server.ServerStarter;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Database, identity provider and broker, started and provisioned. */
final class Servers {

    private Servers() {}

    /** @param stop takes whatever was started, so that it ends with this process in the opposite order */
    static void start(Options options, County county, List<Service> services, Progress progress, Stop stop)
            throws Exception {
        Ports ports = options.ports();
        StateDir state = options.state();
        String realm = KeycloakServer.realmUrl(ports);
        Provisioner provisioner =
                new Provisioner(county, services, Target.local(ports), options.testLogins(), quiet -> {});
        Files.createDirectories(state.root());
        KeptKeys keptKeys = new KeptKeys(realm, state.jwks());
        keptKeys.ensureFile();
        provisioner.keys(state, false);
        provisioner.inForce(options.county(), state, false);
        ServerStarter servers = options.containers()
                ? new ContainerServers(ports, state, options.root(), stop)
                : new NativeServers(ports, state, progress, stop);

        CompletableFuture<Void> broker = CompletableFuture.runAsync(
                () -> {
                    Unchecked.run(servers::startBroker);
                    Unchecked.run(() -> provisioner.broker(false));
                    progress.say("Kafka is up");
                },
                // Not the common pool: it may have one thread only, which the JDK needs to tell that a process ended.
                task -> Thread.ofPlatform().daemon().name("broker").start(task));
        servers.startDatabase();
        provisioner.databases(false);
        progress.say("PostgreSQL is up");
        servers.startIdentity();
        provisioner.realm(state, false);
        if (!keptKeys.refresh()) {
            throw new CannotStart("Keycloak shows no keys at " + realm);
        }
        keptKeys.refreshForEver();
        progress.say("Keycloak is up");
        broker.join();
    }
}
