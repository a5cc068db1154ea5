package de.integrativ.local.server;

import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.AccessMode;
import com.github.dockerjava.api.model.Bind;
import com.github.dockerjava.api.model.Volume;
import de.integrativ.local.Ports;
import de.integrativ.local.StateDir;
import de.integrativ.local.Stop;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.ImageFromDockerfile;
import org.testcontainers.utility.MountableFile;

/**
 * Containers of the images that docker-compose.yml names. They keep nothing: their data go with them, and Testcontainers'
 * reaper takes them away when this process is killed.
 */
public final class ContainerServers implements ServerStarter {

    static final String POSTGRES = "postgres:18";
    static final String KAFKA = "apache/kafka:4.3.1";
    static final Path KEYCLOAK = Path.of("deploy/images/keycloak.Dockerfile");

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    /** From inside: the published ports are on the loopback, which Testcontainers doesn't take for the engine's address everywhere. */
    private static final String MASTER_REALM_ANSWERS =
            "bash -c 'exec 3<>/dev/tcp/127.0.0.1/8080 && printf \"GET /realms/master HTTP/1.0\\r"
                    + "\\n"
                    + "Host: localhost\\r"
                    + "\\n"
                    + "\\r"
                    + "\\n"
                    + "\" >&3 && grep -q \"200 OK\" <&3'";

    private final Ports ports;
    private final StateDir state;
    private final Path root;
    private final Stop stop;
    private final Network network = Network.newNetwork();

    /** @param root the repository */
    public ContainerServers(Ports ports, StateDir state, Path root, Stop stop) throws Exception {
        this.ports = ports;
        this.state = state;
        this.root = root;
        this.stop = stop;
        stop.start(() -> network);
    }

    @Override
    public void startDatabase() throws Exception {
        GenericContainer<?> postgres = new GenericContainer<>(POSTGRES)
                .withEnv("POSTGRES_PASSWORD", "postgres")
                .withCommand(Stream.concat(Stream.of("postgres", "-c", "max_connections=300"), QuietLog.arguments())
                        .toArray(String[]::new))
                .withNetworkAliases("postgres")
                .withExposedPorts(5432)
                .waitingFor(Wait.forSuccessfulCommand("pg_isready -U postgres -h 127.0.0.1"));
        start(postgres, on(ports.postgres(), 5432));
    }

    @Override
    public void startIdentity() throws Exception {
        ImageFromDockerfile image =
                new ImageFromDockerfile("integrativ-keycloak", false).withDockerfile(root.resolve(KEYCLOAK));
        GenericContainer<?> keycloak = new GenericContainer<>(image)
                .withEnv("KC_DB_PASSWORD", "keycloak_owner")
                .withEnv("KC_BOOTSTRAP_ADMIN_USERNAME", "admin")
                .withEnv("KC_BOOTSTRAP_ADMIN_PASSWORD", "admin")
                .withEnv("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx320m")
                .withCommand(
                        "start",
                        "--optimized",
                        "--http-enabled=true",
                        "--hostname=" + KeycloakServer.url(ports),
                        "--db-url=jdbc:postgresql://postgres:5432/keycloak",
                        "--db-username=keycloak_owner")
                .withExposedPorts(8080)
                .waitingFor(Wait.forSuccessfulCommand(MASTER_REALM_ANSWERS));
        start(keycloak, on(ports.keycloak(), 8080));
    }

    @Override
    public void startBroker() throws Exception {
        GenericContainer<?> kafka = new GenericContainer<>(KAFKA)
                .withCopyFileToContainer(file("deploy/compose/broker.sh"), "/etc/integrativ/broker.sh")
                .withCopyFileToContainer(
                        file("deploy/local/src/main/resources/kafka/broker.properties"),
                        "/etc/integrativ/broker.properties")
                .withCreateContainerCmdModifier(this::withKeptKeys)
                .withEnv("ISSUER", KeycloakServer.realmUrl(ports))
                .withEnv("SERVICES_ADDRESS", "127.0.0.1:" + ports.brokerForServices())
                .withEnv("AGENCIES_PORT", "" + ports.brokerForAgencies())
                .withEnv("KAFKA_HEAP_OPTS", "-Xms128m -Xmx384m")
                .withCommand("bash", "/etc/integrativ/broker.sh")
                .withExposedPorts(9092, 9095)
                .waitingFor(Wait.forLogMessage(".*Kafka Server started.*", 1));
        start(kafka, on(ports.brokerForServices(), 9092), on(ports.brokerForAgencies(), 9095));
    }

    /** The directory, not the file: a key set that changes is a new file. (withFileSystemBind would pull another image.) */
    private void withKeptKeys(CreateContainerCmd broker) {
        Bind directory = new Bind(String.valueOf(state.jwks().getParent()), new Volume("/state"), AccessMode.ro);
        Objects.requireNonNull(broker.getHostConfig()).withBinds(directory);
    }

    private void start(GenericContainer<?> container, String... ports) throws Exception {
        container.withNetwork(network).withStartupTimeout(PATIENCE).setPortBindings(List.of(ports));
        stop.start(() -> {
            container.start();
            return container;
        });
    }

    private MountableFile file(String path) {
        return MountableFile.forHostPath(root.resolve(path));
    }

    private static String on(int port, int inside) {
        return "127.0.0.1:" + port + ":" + inside;
    }
}
