package de.integrativ.county;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is handed in as a county file, the answer comes soon and says what to do. */
class HostileCountyFileTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    @TempDir
    Path directory;

    @Test
    void every_kind_of_mistake_is_told_at_once() throws IOException {
        Path file = CoesfeldWith.changes(
                directory,
                "roles: [jc-lead]",
                "roles: [boss]",
                "id: bildungsforum-duelmen\n    name",
                "id: bamf\n    name",
                "to: bildungswerk-coesfeld",
                "to: nobody",
                "ags: \"05558044\", name: Senden, r",
                "ags: \"0555\", name: Senden, r",
                "channel: HTTP\n",
                "channel: HTTP\n    keys: [{ use: sig, jwk: { kty: OKP } }]\n",
                "purpose: CASE_MANAGEMENT\n    basis: C1",
                "purpose: CASE_MANAGEMENT\n    passesOn: kim-to-abh\n    basis: C1");

        String said = mistakes(file).stream().map(Mistake::toString).collect(Collectors.joining("\n"));

        for (String remedy : List.of(
                "'boss' is unknown",
                "'bamf' stands twice",
                "nobody here is 'nobody'",
                "'0555' has the wrong form",
                "add the key's fingerprint",
                "under 'kim-to-abh' jobcenter-coesfeld received nothing")) {
            assertTrue(said.contains(remedy), remedy + " is missing in\n" + said);
        }
    }

    @Test
    void agreements_that_pass_on_in_a_circle_are_refused() throws IOException {
        String back = """
                agreements:
                  - id: abh-to-kim
                    from: abh-coesfeld
                    to: ki-coesfeld
                    purpose: STATUS_ENQUIRY
                    basis: C6
                    channel: HTTP
                    passesOn: kim-to-abh
                    messages: [request]
                    fields: [givenName]
                """;
        Path file = CoesfeldWith.changes(
                directory,
                "agreements:\n",
                back,
                "channel: HTTP\n    passesOn: jobcenter-to-kim",
                "channel: HTTP\n    passesOn: abh-to-kim");

        List<Mistake> mistakes = mistakes(file);

        assertEquals(
                List.of("agreements[0].passesOn", "agreements[6].passesOn"),
                mistakes.stream().map(Mistake::place).toList());
        assertTrue(mistakes.getFirst().remedy().startsWith("the chain of agreements comes back to 'abh-to-kim'"));
    }

    @Test
    void ten_thousand_lines_are_refused_without_reading_them() throws IOException {
        Path file = withPeople(10_000, "roles: [partner]");

        List<Mistake> mistakes = mistakes(file);

        assertEquals(1, mistakes.size());
        assertTrue(mistakes.getFirst().remedy().contains("at most 5000 are read"), mistakes.toString());
    }

    @Test
    void four_thousand_mistakes_are_all_told_and_soon() throws IOException {
        Path file = withPeople(4_000, "roles: [boss]");

        List<Mistake> mistakes = assertTimeoutPreemptively(SOON, () -> mistakes(file));

        assertEquals(4_000, mistakes.size());
    }

    @Test
    void references_that_multiply_are_refused_before_they_do() throws IOException {
        String bomb = IntStream.range(1, 40)
                .mapToObj(i -> "a%d: &a%d [*a%d, *a%d, *a%d]".formatted(i, i, i - 1, i - 1, i - 1))
                .collect(Collectors.joining("\n", "a0: &a0 [x, x]\n", "\n"));
        Path file = Files.writeString(directory.resolve("bomb.yaml"), bomb);

        List<Mistake> mistakes = assertTimeoutPreemptively(SOON, () -> mistakes(file));

        assertTrue(mistakes.stream().allMatch(m -> m.remedy().startsWith("a reference (& or *)")), mistakes.toString());
    }

    @Test
    void brackets_without_end_are_refused() throws IOException {
        Path file = Files.writeString(directory.resolve("deep.yaml"), "a: " + "[".repeat(500_000));

        List<Mistake> mistakes = assertTimeoutPreemptively(SOON, () -> mistakes(file));

        assertTrue(mistakes.getFirst().remedy().startsWith("nested more than 12 deep"), mistakes.toString());
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        Path file = Files.writeString(directory.resolve("empty.yaml"), "");

        assertTrue(mistakes(file).size() > 0);
    }

    @Test
    void a_file_of_another_encoding_is_refused_at_its_line() throws IOException {
        String latin = Files.readString(Path.of("coesfeld.yaml"));
        Path file = Files.write(directory.resolve("latin.yaml"), latin.getBytes(StandardCharsets.ISO_8859_1));

        Mistake mistake = mistakes(file).getFirst();

        assertEquals("not UTF-8: save the file as UTF-8", mistake.remedy());
        assertEquals(CoesfeldWith.line(Path.of("coesfeld.yaml"), "Dülmen"), mistake.line());
    }

    private Path withPeople(int people, String roles) throws IOException {
        String all = IntStream.range(0, people)
                .mapToObj(i ->
                        "  - { id: p%d, name: P, organisation: bamf, unit: regionalstelle, %s }\n".formatted(i, roles))
                .collect(Collectors.joining());
        return CoesfeldWith.changes(directory, "people:\n", "people:\n" + all);
    }

    private static List<Mistake> mistakes(Path file) {
        return assertThrows(CountyFileBroken.class, () -> CountyFile.read(file)).mistakes();
    }
}
