package de.integrativ.acceptance.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A system of its own, started by the launcher that {@code ./dev up} starts, on ports and state of its own. */
public final class LocalSystem implements AutoCloseable {

    private static final int APART_FROM_TESTS = 80;
    private static final String SIGN_INS = "Sign in with";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path state;
    private final int base;
    private final Process launcher;

    private LocalSystem(Path state, int base, Process launcher) {
        this.state = state;
        this.base = base;
        this.launcher = launcher;
    }

    /** Returns when the launcher has printed the sign-ins. @param name of its directory under acceptance/target */
    public static LocalSystem start(String name) throws IOException, InterruptedException {
        return start(name, SIGN_INS, "--empty");
    }

    /** As a newcomer starts it: with the demonstration's data. */
    public static LocalSystem startWithDemonstration(String name) throws IOException, InterruptedException {
        return start(name, SIGN_INS);
    }

    /** Of another county, made from its file alone. */
    public static LocalSystem startFor(Path county, String name) throws IOException, InterruptedException {
        return start(name, SIGN_INS, "--empty", "--county", county.toString());
    }

    /** @param word returns as soon as this is printed */
    static LocalSystem startUntil(String name, String word) throws IOException, InterruptedException {
        return start(name, word, "--empty");
    }

    private static LocalSystem start(String name, String word, String... more)
            throws IOException, InterruptedException {
        Path root = root();
        String tests = System.getenv().getOrDefault("INTEGRATIV_TEST_PORTS", "28400");
        int base = Integer.parseInt(tests) + APART_FROM_TESTS;
        Path state = root.resolve("acceptance/target").resolve(name);
        Files.createDirectories(state);
        Path log = state.resolve("up.log");
        Process launcher = new ProcessBuilder(command(root, state, base, more))
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        LocalSystem system = new LocalSystem(state, base, launcher);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(log).contains(word)) {
            if (!launcher.isAlive() || System.nanoTime() > end) {
                system.close();
                throw new IllegalStateException("the system did not start:\n" + Files.readString(log));
            }
            Thread.sleep(Duration.ofMillis(200));
        }
        return system;
    }

    /** The repository. */
    public static Path root() {
        return Path.of(System.getProperty("integrativ.root", ".."))
                .toAbsolutePath()
                .normalize();
    }

    public Path state() {
        return state;
    }

    public int base() {
        return base;
    }

    public Path keys() {
        return state.resolve("keys");
    }

    public String url() {
        return "http://localhost:" + base;
    }

    public String printed() throws IOException {
        return Files.readString(state.resolve("up.log"));
    }

    /** Every process of it that lives now: the launcher, what it started, and the database, which detaches itself. */
    public List<ProcessHandle> processes() {
        List<ProcessHandle> all = new ArrayList<>(launcher.descendants().toList());
        ProcessHandle.allProcesses()
                .filter(process ->
                        process.info().commandLine().orElse("").contains(state.toString()) && !all.contains(process))
                .forEach(all::add);
        return all;
    }

    /** What Ctrl-C does: the whole group in the terminal's foreground is told at once. */
    public void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", "--", "-" + launcher.pid()).start().waitFor();
        launcher.waitFor(60, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        List<ProcessHandle> all = processes();
        launcher.destroy();
        try {
            if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
                all.forEach(ProcessHandle::destroyForcibly);
            }
        } catch (InterruptedException e) {
            all.forEach(ProcessHandle::destroyForcibly);
            Thread.currentThread().interrupt();
        }
    }

    /** Forgets what an earlier run of the same name left. */
    public static void forget(String name) throws IOException {
        Path state = Path.of(System.getProperty("integrativ.root", ".."))
                .resolve("acceptance/target")
                .resolve(name);
        if (Files.exists(state)) {
            try (Stream<Path> files = Files.walk(state)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static List<String> command(Path root, Path state, int base, String... more) {
        Path local = root.resolve("deploy/local/target/local");
        List<String> command = new ArrayList<>(List.of(
                // A process group of its own, as a terminal gives to each command.
                "setsid",
                // A test run in a shell's background would hand on that Ctrl-C is ignored, and a JVM keeps to that.
                "env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                local + "/*:" + local + "/lib/*",
                "de.integrativ.local.Main",
                "up",
                "--test-logins",
                "--ports",
                "" + base,
                "--state",
                state.toString(),
                "--die-with",
                "" + ProcessHandle.current().pid()));
        command.addAll(List.of(more));
        return command;
    }
}
