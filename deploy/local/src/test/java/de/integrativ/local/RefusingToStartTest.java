package de.integrativ.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusingToStartTest {

    /** Away from the ports of systems and tests. */
    private static final int BASE = 39_100;

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private static final List<String> TOOLS =
            List.of("bash", "dirname", "sed", "grep", "head", "awk", "df", "seq", "mvn", "node");

    @TempDir
    Path directory;

    @Test
    void a_taken_port_is_named_with_the_remedy_before_anything_is_built() throws Exception {
        try (ServerSocket other = new ServerSocket(BASE + 12, 1, InetAddress.getLoopbackAddress())) {
            Run run = Run.of(ROOT, Map.of("INTEGRATIV_PORTS", "" + BASE), List.of("./dev", "up"));

            assertEquals(1, run.exit());
            assertTrue(
                    run.output()
                            .startsWith("Taken already: port " + other.getLocalPort() + ". Stop what listens there"),
                    run.output());
            assertEquals(1, run.output().lines().count(), run.output());
        }
    }

    @Test
    void the_launcher_names_a_taken_port_too_and_starts_nothing() throws Exception {
        try (ServerSocket other = new ServerSocket(BASE + 3, 1, InetAddress.getLoopbackAddress())) {
            Path state = directory.resolve("state");

            Run run = Run.launcher(
                    ROOT, "up", "--ports", "" + BASE, "--state", state.toString(), "--county", county().toString());

            assertEquals(1, run.exit());
            assertTrue(run.output().contains("Taken already: port " + other.getLocalPort()), run.output());
            assertFalse(Files.exists(state));
        }
    }

    @Test
    void a_broken_county_file_is_refused_with_every_mistake_and_nothing_is_started() throws Exception {
        Path broken = Files.writeString(
                directory.resolve("county.yaml"),
                Files.readString(county())
                        .replace("roles: [jc-lead]", "roles: [boss]")
                        .replace("kind: ABH", "kind: AB"));
        Path state = directory.resolve("state");

        Run run = Run.launcher(
                ROOT, "up", "--ports", "" + BASE, "--state", state.toString(), "--county", broken.toString());

        assertEquals(1, run.exit());
        assertTrue(run.output().contains("'boss' is unknown: write one of jc-case-manager"), run.output());
        assertTrue(run.output().contains("'AB' is unknown: write one of KI"), run.output());
        assertFalse(Files.exists(state));
    }

    @ParameterizedTest
    @CsvSource({
        "provision, INTEGRATIV_SECRET_CLIENT_bamf",
        "attend,    INTEGRATIV_SECRET_DB_casework_login",
        "up,        Kreis Coesfeld is no demonstration",
        "servers,   Kreis Coesfeld is no demonstration"
    })
    void a_county_that_works_gets_no_secret_that_can_be_guessed(String command, String said) throws Exception {
        Path working = Files.writeString(
                directory.resolve("county.yaml"), Files.readString(county()).replace("demonstration: true", ""));
        Path state = directory.resolve("state");

        Run run = Run.launcher(
                ROOT, command, "--ports", "" + BASE, "--state", state.toString(), "--county", working.toString());

        assertEquals(1, run.exit());
        assertTrue(run.output().contains(said), run.output());
        assertFalse(Files.exists(state));
    }

    @Test
    void an_old_node_is_refused_with_the_remedy() throws Exception {
        program("node", "echo v16.1.0");

        Run run = Run.of(ROOT, Map.of("PATH", directory + ":" + System.getenv("PATH")), List.of("./dev", "up"));

        assertRefused(run, "Node 20 or newer is missing");
    }

    @Test
    void without_node_the_remedy_is_named() throws Exception {
        Run run = Run.of(ROOT, Map.of("PATH", pathWithout("node").toString()), List.of("./dev", "up"));

        assertRefused(run, "Node 20 or newer is missing");
    }

    @Test
    void without_maven_the_remedy_is_named() throws Exception {
        Run run = Run.of(ROOT, Map.of("PATH", pathWithout("mvn").toString()), List.of("./dev", "up"));

        assertRefused(run, "Maven is missing: install it");
    }

    @Test
    void an_old_jdk_alone_is_refused_with_the_remedy() throws Exception {
        Path old = jdk(17);

        Run run = Run.of(
                ROOT,
                Map.of("JAVA_HOME", old.toString(), "INTEGRATIV_JDKS", directory.toString()),
                List.of("./dev", "up"));

        assertRefused(run, "No JDK 21 or newer found: install one");
    }

    @Test
    void a_full_disk_is_named_before_anything_is_built() throws Exception {
        program("df", "echo Filesystem; echo disk 9 9 120 99% /");

        Run run = Run.of(ROOT, Map.of("PATH", directory + ":" + System.getenv("PATH")), List.of("./dev", "up"));

        assertRefused(run, "Only 120 MB are free here");
    }

    @Test
    void the_launcher_names_the_disk_that_is_full_and_another_way() {
        CannotStart full = assertThrows(
                CannotStart.class,
                () -> Room.require(directory.resolve("state"), Long.MAX_VALUE, "INTEGRATIV_STATE_ROOT"));

        assertTrue(full.toString().endsWith("or name a place on another disk in INTEGRATIV_STATE_ROOT."));
    }

    /** One sentence with the remedy, and nothing else. */
    private static void assertRefused(Run run, String sentence) {
        assertEquals(1, run.exit());
        assertTrue(run.output().startsWith(sentence), run.output());
        assertEquals(1, run.output().lines().count(), run.output());
    }

    /** A directory with the tools that ./dev calls, but for one. */
    private Path pathWithout(String missing) throws IOException {
        for (String tool : TOOLS) {
            if (!tool.equals(missing)) {
                program(tool, "exec " + whereIs(tool) + " \"$@\"");
            }
        }
        return directory;
    }

    private static Path whereIs(String tool) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(place -> Path.of(place, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private Path jdk(int version) throws IOException {
        Path home = directory.resolve("jdk-" + version);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + ".0.1\"\n");
        assertTrue(Files.createFile(home.resolve("bin/javac")).toFile().setExecutable(true));
        return home;
    }

    private void program(String name, String script) throws IOException {
        Path file = Files.writeString(directory.resolve(name), "#!/bin/bash\n" + script + "\n");
        assertTrue(file.toFile().setExecutable(true));
    }

    private static Path county() throws IOException {
        return ROOT.resolve("deploy/county/coesfeld.yaml");
    }
}
