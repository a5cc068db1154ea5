package de.integrativ.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The servers that all test processes of one Maven build share. The first process starts them, the others find them,
 * and they end with Maven.
 */
final class SharedServers {

    /** Long, because containers' images may have to be fetched; servers that die are noticed at once. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private SharedServers() {}

    static void attach() {
        Path state = TestPlace.state();
        try {
            Files.createDirectories(state);
            try (FileChannel file = FileChannel.open(
                            state.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = file.lock()) {
                if (lock.isValid() && !runFor(owner(), state)) {
                    awaitEndOfAnotherBuild(state);
                    start(state);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Maven that started this test process, or this process itself in an editor. */
    private static long owner() {
        Optional<ProcessHandle> process = Optional.of(ProcessHandle.current());
        while (process.isPresent()) {
            if (process.get().info().commandLine().orElse("").contains("plexus.classworlds")) {
                return process.get().pid();
            }
            process = process.get().parent();
        }
        return ProcessHandle.current().pid();
    }

    private static boolean runFor(long owner, Path state) throws IOException {
        return servers(state).isPresent()
                && Files.readString(state.resolve("owner")).equals("" + owner);
    }

    private static Optional<ProcessHandle> servers(Path state) throws IOException {
        Path file = state.resolve("pid");
        return Files.exists(file)
                ? ProcessHandle.of(Long.parseLong(Files.readString(file))).filter(SharedServers::isLauncher)
                : Optional.empty();
    }

    /** Process ids are used again. */
    private static boolean isLauncher(ProcessHandle process) {
        return process.isAlive() && process.info().commandLine().orElse("").contains("de.integrativ.local.Main");
    }

    private static void awaitEndOfAnotherBuild(Path state) throws IOException {
        servers(state).ifPresent(other -> other.onExit().join());
    }

    private static void start(Path state) throws IOException {
        Path log = state.resolve("servers.log");
        Process process = new ProcessBuilder(command(state))
                .directory(TestPlace.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Files.writeString(state.resolve("owner"), "" + owner());
        Files.writeString(state.resolve("pid"), "" + process.pid());
        Waiting.until("the test servers are ready; see " + log, PATIENCE, () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("The test servers did not start:\n" + Files.readString(log));
            }
            return Files.readString(log).contains("READY");
        });
    }

    private static List<String> command(Path state) {
        Path local = TestPlace.root().resolve("deploy/local/target/local");
        if (!Files.isDirectory(local.resolve("lib"))) {
            throw new IllegalStateException("deploy/local is not built; run mvn -pl testing -am install -DskipTests");
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Xms64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                local.resolve("*") + File.pathSeparator + local.resolve("lib").resolve("*"),
                "de.integrativ.local.Main",
                "servers",
                "--ports",
                "" + TestPlace.base(),
                "--state",
                state.toString(),
                "--county",
                TestPlace.countyFile().toString(),
                "--test-logins",
                "--sample",
                "--die-with",
                "" + owner()));
        if (TestPlace.containers()) {
            command.add("--containers");
        }
        return command;
    }
}
