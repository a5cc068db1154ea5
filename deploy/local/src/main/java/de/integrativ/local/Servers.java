package de.integrativ.local;

import de.integrativ.county.County;
import de.integrativ.local.provision.Provisioner;
import de.integrativ.local.provision.Target;
import de.integrativ.local.server.Broker;
import de.integrativ.local.server.KeptKeys;
import de.integrativ.local.server.KeycloakServer;
import de.integrativ.local.server.PostgresServer;
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
        String realm = KeycloakServer.url(ports) + "/realms/integrativ";
        Provisioner provisioner =
                new Provisioner(county, services, Target.local(ports), options.testLogins(), quiet -> {});
        Files.createDirectories(state.root());
        KeptKeys keptKeys = new KeptKeys(realm, state.jwks());
        keptKeys.ensureFile();
        provisioner.keys(state, false);

        CompletableFuture<Void> broker = CompletableFuture.runAsync(() -> {
            Unchecked.run(() -> stop.start(() -> Broker.start(ports, state, realm)));
            Unchecked.run(() -> provisioner.broker(false));
            progress.say("Kafka is up");
        });
        stop.start(() -> PostgresServer.start(state, ports.postgres()));
        provisioner.databases(false);
        progress.say("PostgreSQL is up");
        KeycloakServer.start(ports, state, stop.children(), progress);
        provisioner.realm(false);
        if (!keptKeys.refresh()) {
            throw new CannotStart("Keycloak shows no keys at " + realm);
        }
        keptKeys.refreshForEver();
        progress.say("Keycloak is up");
        broker.join();
    }
}
