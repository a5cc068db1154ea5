package de.integrativ.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is of one county stands in its file: no name, place or key of it in what every county runs. */
class NoCountyInTheCodeTest {

    private static final List<String> ROOMS = List.of(
            "platform",
            "referral-service",
            "casework-service",
            "network-service",
            "reporting-service",
            "gateway",
            "deploy/local",
            "deploy/county");

    private static final Pattern OF_THE_COUNTY = Pattern.compile(
            "coesfeld|d(ü|ue)lmen|billerbeck|havixbeck|l(ü|ue)dinghausen|nordkirchen|nottuln|rosendahl|\\b05558\\d*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Which file is read where none is named. */
    private static final String DEFAULT = "deploy/county/coesfeld.yaml";

    @Test
    void no_source_and_no_resource_speaks_of_one_county() {
        List<String> found = ROOMS.stream()
                .map(room -> TestPlace.root().resolve(room).resolve("src/main"))
                .flatMap(NoCountyInTheCodeTest::speaking)
                .toList();

        assertEquals(List.of(), found);
    }

    @Test
    void the_search_finds_what_it_is_for(@TempDir Path place) throws IOException {
        Files.writeString(place.resolve("Wrong.java"), "if (agency.equals(\"jobcenter-coesfeld\"))");

        assertFalse(speaking(place).toList().isEmpty());
    }

    private static Stream<String> speaking(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            List<String> found = new ArrayList<>();
            files.filter(NoCountyInTheCodeTest::isText).forEach(file -> read(file, found));
            return found.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isText(Path file) {
        return Files.isRegularFile(file)
                && !file.toString().contains("node_modules")
                && file.toString().matches(".*\\.(java|properties|sql|html|txt|json|yaml|yml|js|css|svg)");
    }

    private static void read(Path file, List<String> found) {
        try {
            List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            for (int i = 0; i < lines.size(); i++) {
                if (OF_THE_COUNTY.matcher(lines.get(i).replace(DEFAULT, "")).find()) {
                    found.add(file + ":" + (i + 1) + " " + lines.get(i).strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
