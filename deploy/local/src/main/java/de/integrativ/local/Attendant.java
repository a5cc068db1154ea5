package de.integrativ.local;

import de.integrativ.county.County;
import de.integrativ.local.provision.Provisioner;
import de.integrativ.local.provision.Step.Action;
import de.integrativ.local.provision.Target;
import de.integrativ.local.server.KeptKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Provisions servers that others start (docker-compose.yml), each as soon as it answers, then stays to keep the broker's
 * copy of Keycloak's keys fresh. Says that all is done by a file, on which the services wait.
 */
final class Attendant {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Options options;
    private final Target target;
    private final Provisioner provisioner;
    private final List<Service> services;
    private final Progress progress;

    Attendant(Options options, County county, List<Service> services, Progress progress) {
        this.options = options;
        this.target = Target.local(options.ports()).orAsSet(System.getenv());
        this.provisioner = new Provisioner(county, services, target, options.testLogins(), System.out::println);
        this.services = services;
        this.progress = progress;
    }

    void attend() throws Exception {
        StateDir state = options.state();
        Files.createDirectories(state.root());
        Files.deleteIfExists(state.complete());
        KeptKeys keptKeys = new KeptKeys(target.keycloakUrl() + "/realms/integrativ", state.jwks());
        provisioner.keys(state, false);
        provisioner.inForce(options.county(), state, false);
        handOver(state);
        keptKeys.ensureFile();
        Map<String, Action> servers = new LinkedHashMap<>();
        servers.put("PostgreSQL", () -> provisioner.databases(false));
        servers.put("Kafka", () -> provisioner.broker(false));
        servers.put("Keycloak", () -> {
            provisioner.realm(state, false);
            keptKeys.refreshForEver();
        });
        new EachThatAnswers(PATIENCE, PAUSE, progress).provision(servers);
        Files.createFile(state.complete());
        progress.say("All is provisioned");
        Thread.currentThread().join();
    }

    /**
     * The services' images run as a user of their own, who alone may read a service's keys and the gateway's secrets;
     * whose, each container's mounts say. The keys that were made for agencies stay here.
     */
    private void handOver(StateDir state) throws IOException {
        String reader = System.getenv("INTEGRATIV_KEYS_READER");
        if (reader == null) {
            return;
        }
        for (Service service : services) {
            Path own = service.exchangesMessages()
                    ? state.keys().resolve("private").resolve(service.fullName())
                    : Objects.requireNonNull(state.gatewaySecrets().getParent());
            try (Stream<Path> files = Files.walk(own)) {
                for (Path file : files.toList()) {
                    Files.setAttribute(file, "unix:uid", Integer.valueOf(reader));
                }
            }
        }
    }
}
