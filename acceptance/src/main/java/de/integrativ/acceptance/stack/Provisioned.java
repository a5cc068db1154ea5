package de.integrativ.acceptance.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The state of a system as the launcher provisions it, kept aside to start from more than once. */
public final class Provisioned {

    private static final int ATTEMPTS = 3;
    private static @Nullable Provisioned once;

    private final Layout layout;
    private final Path kept;

    private Provisioned(Layout layout, Path kept) {
        this.layout = layout;
        this.kept = kept;
    }

    /** One for all tests of this JVM. */
    public static synchronized Provisioned once(Layout layout) throws IOException, InterruptedException {
        Provisioned known = once;
        if (known == null) {
            known = keep(layout);
            once = known;
        }
        return known;
    }

    private static Provisioned keep(Layout layout) throws IOException, InterruptedException {
        make(layout);
        Path kept = layout.state().resolveSibling(layout.state().getFileName() + "-provisioned");
        erase(kept);
        copy(layout.state(), kept);
        return new Provisioned(layout, kept);
    }

    private static void make(Layout layout) throws IOException, InterruptedException {
        erase(layout.state());
        Files.createDirectories(layout.state());
        Path log = layout.log("provision");
        int attempts = 0;
        while (!provisioned(layout, log)) {
            if (++attempts == ATTEMPTS) {
                throw new IllegalStateException("the system could not be provisioned; see " + log);
            }
        }
    }

    Layout restored() throws IOException, InterruptedException {
        erase(layout.state());
        copy(kept, layout.state());
        return layout;
    }

    /** With the rights on files that PostgreSQL insists on. */
    private static void copy(Path from, Path to) throws IOException, InterruptedException {
        if (new ProcessBuilder("cp", "-a", from.toString(), to.toString())
                        .start()
                        .waitFor()
                != 0) {
            throw new IOException("could not copy " + from);
        }
    }

    /** @return false if the launcher gave up, as it does where a server answers too slowly; what it began stays */
    private static boolean provisioned(Layout layout, Path log) throws IOException, InterruptedException {
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
        long end = System.nanoTime() + Duration.ofMinutes(10).toNanos();
        while (!Files.readString(log).contains("READY")) {
            if (!launcher.isAlive() || System.nanoTime() > end) {
                stop(launcher);
                return false;
            }
            Pause.of(Duration.ofMillis(200));
        }
        stop(launcher);
        return true;
    }

    private static void stop(Process launcher) throws InterruptedException {
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
