package de.integrativ.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The provisioner as an operator runs it, on the shared servers. */
final class Provisioning {

    private Provisioning() {}

    /** Brings everything back to the county file of this repository. */
    static String asWritten(String... more) throws IOException, InterruptedException {
        return of(TestPlace.countyFile(), more);
    }

    static String of(Path county, String... more) throws IOException, InterruptedException {
        return said(start(county, more));
    }

    /**
     * @param server what the environment calls the one that is away
     * @param address where it is looked for, and nobody listens
     * @return what it said before it ended, and told that it had failed
     */
    static String without(String server, String address, Path county) throws IOException, InterruptedException {
        ProcessBuilder away = command(county);
        away.environment().put("INTEGRATIV_TARGET_" + server, address);
        Process process = away.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(1, process.waitFor(), said);
        return said.strip();
    }

    /** @param environment what an operator has set */
    static String with(Map<String, String> environment, Path county, String... more)
            throws IOException, InterruptedException {
        ProcessBuilder command = command(county, more);
        command.environment().putAll(environment);
        return said(command.start());
    }

    static Process start(Path county, String... more) throws IOException {
        return command(county, more).start();
    }

    private static ProcessBuilder command(Path county, String... more) {
        List<String> command = new ArrayList<>(launcher());
        command.addAll(List.of(
                "provision",
                "--ports",
                "" + TestPlace.base(),
                "--state",
                TestPlace.state().toString(),
                "--county",
                county.toString(),
                "--test-logins",
                "--sample"));
        command.addAll(List.of(more));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    static String said(Process process) throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said.strip();
    }

    static List<String> launcher() {
        Path local = TestPlace.root().resolve("deploy/local/target/local");
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                local.resolve("*") + File.pathSeparator + local.resolve("lib").resolve("*"),
                "de.integrativ.local.Main");
    }

    /** @param cuts pairs of texts: from the first to before the second nothing is left */
    static Path countyCut(Path place, String... cuts) throws IOException {
        String county = Files.readString(TestPlace.countyFile());
        for (int i = 0; i < cuts.length; i += 2) {
            int from = county.indexOf(cuts[i]);
            int until = county.indexOf(cuts[i + 1], from);
            assertTrue(from >= 0 && until > from, cuts[i]);
            county = county.substring(0, from) + county.substring(until);
        }
        return Files.writeString(place.resolve("county.yaml"), county);
    }

    /** @param changes pairs of text and replacement; each is made wherever the text stands */
    static Path countyWith(Path place, String... changes) throws IOException {
        String county = Files.readString(TestPlace.countyFile());
        for (int i = 0; i < changes.length; i += 2) {
            assertTrue(county.contains(changes[i]), changes[i]);
            county = county.replace(changes[i], changes[i + 1]);
        }
        return Files.writeString(place.resolve("county.yaml"), county);
    }
}
