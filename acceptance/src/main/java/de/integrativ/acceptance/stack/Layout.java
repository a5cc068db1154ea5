package de.integrativ.acceptance.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the build left the parts of the system, and where a run keeps its state. @param base its base port */
public record Layout(Path root, Path state, int base) {

    private static final int APART_FROM_TESTS = 40;

    /** Beside the ports of the other tests' stack, so that both can run. */
    public static Layout ofBuild(String run) {
        return under(Path.of(System.getProperty("integrativ.root", "..")), run);
    }

    /** @param repository where the build was */
    public static Layout under(Path repository, String run) {
        Path root = repository.toAbsolutePath().normalize();
        String ports = System.getenv().getOrDefault("INTEGRATIV_TEST_PORTS", "28400");
        return new Layout(
                root, root.resolve("acceptance/target").resolve(run), Integer.parseInt(ports) + APART_FROM_TESTS);
    }

    String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The launcher with everything that the servers need. */
    String launcherClassPath() {
        Path local = root.resolve("deploy/local/target/local");
        return local + "/*:" + local + "/lib/*";
    }

    Path serviceJar(String service) {
        return root.resolve(service).resolve("target/quarkus-app/quarkus-run.jar");
    }

    Path log(String process) {
        Path logs = state.resolve("logs");
        try {
            Files.createDirectories(logs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return logs.resolve(process + ".log");
    }

    Path keycloakHome() {
        return cached("keycloak-", "bin/kc.sh");
    }

    Path postgresHome() {
        return cached("postgres/PG-", "bin/postgres");
    }

    public Path keys() {
        return state.resolve("keys");
    }

    /** What the launcher unpacked for all systems of this user. */
    private Path cached(String prefix, String program) {
        String xdg = System.getenv().getOrDefault("XDG_CACHE_HOME", System.getProperty("user.home") + "/.cache");
        Path cache = Path.of(xdg, "integrativ");
        Path directory = prefix.contains("/") ? cache.resolve(prefix.substring(0, prefix.indexOf('/'))) : cache;
        String start = prefix.substring(prefix.indexOf('/') + 1);
        try (Stream<Path> found = Files.list(directory)) {
            return found.filter(p -> p.getFileName().toString().startsWith(start))
                    .filter(p -> Files.exists(p.resolve(program)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("nothing unpacked in " + directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
