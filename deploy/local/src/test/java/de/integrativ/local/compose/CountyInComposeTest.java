package de.integrativ.local.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.local.StateDir;
import de.integrativ.local.compose.Compose.Mount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Compose can't run here; what it mounts is held against where the programs read and write the county file. */
class CountyInComposeTest {

    private String provisioner;
    private String service;
    private Compose compose;

    @BeforeEach
    void read() throws IOException {
        provisioner = image("provisioner");
        service = image("service");
        compose = Compose.of(Compose.text());
    }

    @Test
    void the_provisioner_reads_the_file_that_whoever_starts_it_names() {
        Path county = Path.of(argument("--county"));

        Mount mount = compose.holding("provisioner", county);

        assertEquals(new Mount("${INTEGRATIV_COUNTY:-./deploy/county/coesfeld.yaml}", county, true), mount);
    }

    @Test
    void services_and_gateway_follow_the_copy_that_the_provisioner_puts_in_force() {
        Path put = new StateDir(Path.of(argument("--state"))).countyInForce();
        Path followed = Path.of(environment("INTEGRATIV_COUNTY_FILE"));
        Mount written = compose.holding("provisioner", put);

        assertEquals(5, compose.ofServiceImage().size());
        for (String name : compose.ofServiceImage()) {
            Mount read = compose.holding(name, followed);
            assertEquals(written.source(), read.source(), name);
            assertEquals(written.target().relativize(put), read.target().relativize(followed), name);
            assertTrue(read.readOnly(), name);
        }
        assertFalse(written.readOnly());
    }

    @Test
    void no_image_carries_a_county() {
        List<String> copied = List.of(provisioner, service).stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("COPY") && line.contains("county"))
                .toList();

        assertEquals(List.of(), copied);
    }

    private String argument(String name) {
        return found(provisioner, '"' + name + "\", \"([^\"]+)\"");
    }

    private String environment(String name) {
        return found(service, name + "=(\\S+)");
    }

    private static String found(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertTrue(found.find(), pattern);
        return found.group(1);
    }

    private static String image(String name) throws IOException {
        return Files.readString(Path.of("../images/" + name + ".Dockerfile"));
    }
}
