package de.integrativ.local.server;

import de.integrativ.local.CannotStart;
import de.integrativ.local.Children;
import de.integrativ.local.Progress;
import de.integrativ.local.StateDir;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Keycloak unpacked and built once for all systems of this user, since the build takes twenty seconds. */
final class KeycloakDistribution {

    private final Progress progress;
    private final Children children;

    KeycloakDistribution(Progress progress, Children children) {
        this.progress = progress;
        this.children = children;
    }

    /** @return Keycloak's home, ready for {@code start --optimized} */
    Path ready() {
        Path archive = archive();
        String version = archive.getFileName().toString().replace(".tar.gz", "");
        Path home = StateDir.cache().resolve(version);
        Path built = home.resolve("built");
        try (FileChannel file = FileChannel.open(
                        StateDir.cache().resolve(version + ".lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                FileLock lock = file.lock()) {
            if (lock.isValid() && !Files.exists(built)) {
                unpackAndBuild(archive, home);
                Files.createFile(built);
            }
            return home;
        } catch (IOException e) {
            throw new CannotStart("Keycloak could not be unpacked to " + home + ": " + e.getMessage(), e);
        }
    }

    private void unpackAndBuild(Path archive, Path home) throws IOException {
        progress.say("Unpacking and building Keycloak, once for this user (about half a minute)");
        Path log = StateDir.cache().resolve("keycloak-build.log");
        Files.createDirectories(home);
        run(List.of("tar", "xzf", archive.toString(), "-C", home.toString(), "--strip-components=1"), log);
        run(
                List.of(
                        home.resolve("bin/kc.sh").toString(),
                        "build",
                        "--db=postgres",
                        "--health-enabled=true",
                        "--cache=local"),
                log);
    }

    private void run(List<String> command, Path log) {
        try {
            if (children.start(command, Map.of("JAVA_HOME", System.getProperty("java.home")), log)
                            .waitFor()
                    != 0) {
                throw new CannotStart("Keycloak could not be prepared; see " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while preparing Keycloak", e);
        }
    }

    /** The build lays it beside this program's jar. */
    private static Path archive() {
        String jar = KeycloakDistribution.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        Path here = Objects.requireNonNull(Path.of(jar).getParent());
        for (Path directory : List.of(here, here.resolve("local"))) {
            try (Stream<Path> files = Files.list(directory)) {
                var found = files.filter(f -> f.getFileName().toString().matches("keycloak-.*\\.tar\\.gz"))
                        .findFirst();
                if (found.isPresent()) {
                    return found.get();
                }
            } catch (IOException e) {
                continue;
            }
        }
        throw new CannotStart(
                "Keycloak's archive is not beside " + here + "; build deploy/local first (./dev up does)");
    }
}
