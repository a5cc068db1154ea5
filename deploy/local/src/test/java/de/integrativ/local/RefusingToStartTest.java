package de.integrativ.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusingToStartTest {

    /** Away from the ports of systems and tests. */
    private static final int BASE = 39_100;

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

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

    @Test
    void an_old_node_is_refused_with_the_remedy() throws Exception {
        Path node = Files.writeString(directory.resolve("node"), "#!/bin/sh\necho v16.1.0\n");
        assertTrue(node.toFile().setExecutable(true));

        Run run = Run.of(ROOT, Map.of("PATH", directory + ":" + System.getenv("PATH")), List.of("./dev", "up"));

        assertEquals(1, run.exit());
        assertTrue(run.output().startsWith("Node 20 or newer is missing"), run.output());
    }

    private static Path county() throws IOException {
        return ROOT.resolve("deploy/county/coesfeld.yaml");
    }
}
