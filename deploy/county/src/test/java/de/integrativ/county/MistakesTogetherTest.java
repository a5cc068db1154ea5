package de.integrativ.county;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One mistake hides no other that can be told beside it. */
class MistakesTogetherTest {

    @TempDir
    Path directory;

    @Test
    void a_wrong_sender_hides_nothing_else_of_its_agreement() throws IOException {
        Path file = CoesfeldWith.changes(
                directory,
                "from: ki-coesfeld\n    to: abh-coesfeld",
                "from: ki-borken\n    to: abh-coesfeld",
                "channel: HTTP\n    passesOn: jobcenter-to-kim",
                "channel: KAFKA\n    passesOn: borken-to-kim");

        assertEquals(List.of("agreements[5].from", "agreements[5].channel", "agreements[5].passesOn"), places(file));
    }

    @Test
    void a_wrong_recipient_hides_no_field_that_was_not_received() throws IOException {
        Path file = CoesfeldWith.changes(
                directory,
                "to: abh-coesfeld",
                "to: abh-borken",
                "fields: [givenName, familyName, birthDate, nationality]",
                "fields: [givenName, familyName, phase]");

        assertEquals(List.of("agreements[5].to", "agreements[5].fields[2]"), places(file));
    }

    @Test
    void a_wrong_recipient_is_told_once_and_not_at_who_passes_on() throws IOException {
        Path file = CoesfeldWith.changes(
                directory,
                "to: ki-coesfeld\n    purpose: CASE_MANAGEMENT",
                "to: ki-borken\n    purpose: CASE_MANAGEMENT");

        assertEquals(List.of("agreements[0].to"), places(file));
    }

    @Test
    void a_mistake_of_shape_hides_no_other_elsewhere() throws IOException {
        Path file = CoesfeldWith.changes(
                directory,
                "  state: NW",
                "\tstate: NW",
                "name: Region Dülmen",
                "name: !!str Region Dülmen",
                "closingDays: []",
                "closingDays: &none []",
                "roles: [jc-lead]",
                "roles: [boss]",
                "to: bildungswerk-coesfeld",
                "to: nobody");

        List<Mistake> mistakes = mistakes(file);

        assertEquals(
                List.of(
                        CoesfeldWith.line(file, "state: NW"),
                        CoesfeldWith.line(file, "!!str"),
                        CoesfeldWith.line(file, "boss"),
                        CoesfeldWith.line(file, "&none"),
                        CoesfeldWith.line(file, "to: nobody")),
                mistakes.stream().map(Mistake::line).toList(),
                mistakes.toString());
    }

    @Test
    void what_a_reference_leads_to_is_no_mistake_of_its_own() throws IOException {
        Path file = CoesfeldWith.changes(
                directory,
                "units: [{ id: ki,",
                "units: &units [{ id: ki,",
                "units: [{ id: coesfeld,",
                "units: *units #",
                "roles: [jc-lead]",
                "roles: [boss]");

        List<Mistake> mistakes = mistakes(file);

        assertEquals(
                List.of(
                        CoesfeldWith.line(file, "&units"),
                        CoesfeldWith.line(file, "*units"),
                        CoesfeldWith.line(file, "boss")),
                mistakes.stream().map(Mistake::line).toList(),
                mistakes.toString());
    }

    private static List<String> places(Path file) {
        return mistakes(file).stream().map(Mistake::place).toList();
    }

    private static List<Mistake> mistakes(Path file) {
        return assertThrows(CountyFileBroken.class, () -> CountyFile.read(file)).mistakes();
    }
}
