package de.integrativ.county;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenCountyFileTest {

    @TempDir
    Path directory;

    @Test
    void an_unknown_role_is_refused_with_those_that_there_are() throws IOException {
        Path file = coesfeldWith("roles: [jc-lead]", "roles: [boss]");

        Mistake mistake = onlyMistake(file);
        assertEquals(CoesfeldWith.line(file, "boss"), mistake.line());
        assertTrue(mistake.remedy().contains("'boss' is unknown: write one of jc-case-manager"), mistake.remedy());
    }

    @Test
    void an_agreement_to_nobody_is_refused() throws IOException {
        Path file = coesfeldWith("to: bildungswerk-coesfeld", "to: bildungswerk-borken");

        Mistake mistake = onlyMistake(file);
        assertEquals(CoesfeldWith.line(file, "to: bildungswerk-borken"), mistake.line());
        assertTrue(mistake.remedy().startsWith("nobody here is 'bildungswerk-borken'"), mistake.remedy());
    }

    @Test
    void a_municipality_of_another_county_is_refused() throws IOException {
        Path file = coesfeldWith("ags: \"05558008\", name: Billerbeck, r", "ags: \"05554008\", name: Billerbeck, r");

        List<Mistake> mistakes = mistakes(file);
        assertEquals("municipalities[1].ags", mistakes.getFirst().place());
        assertTrue(mistakes.getFirst().remedy().contains("an AGS here begins with 05558"));
    }

    @Test
    void two_with_one_id_are_refused() throws IOException {
        Path file = coesfeldWith("- id: abh-coesfeld", "- id: bamf");

        assertTrue(mistakes(file).stream()
                .anyMatch(m -> m.place().equals("organisations[3].id")
                        && m.remedy().contains("'bamf' stands twice (first at organisations[2])")));
    }

    @Test
    void a_number_where_a_key_in_quotes_belongs_is_refused_with_the_form() throws IOException {
        Path file = coesfeldWith("ags: \"05558\"", "ags: 5558");

        assertEquals(
                "'5558' is of the wrong kind: write five digits in quotes, e.g. \"03999\"",
                onlyMistake(file).remedy());
    }

    @Test
    void every_mistake_is_told_at_once() throws IOException {
        Path file = coesfeldWith("kind: BAMF", "kind: AMT", "plan: 42 D", "plan: 42 days", "state: NW", "stade: NW");

        assertEquals(
                List.of("county.state", "county.stade", "organisations[2].kind", "deadlines.plan"),
                mistakes(file).stream().map(Mistake::place).toList());
    }

    @Test
    void broken_yaml_is_refused_with_its_line() throws IOException {
        Path file = coesfeldWith("regions: # P", "regions: [");

        assertTrue(onlyMistake(file).line() > 1);
    }

    private static Mistake onlyMistake(Path file) {
        List<Mistake> mistakes = mistakes(file);
        assertEquals(1, mistakes.size(), mistakes.toString());
        return mistakes.getFirst();
    }

    private static List<Mistake> mistakes(Path file) {
        return assertThrows(CountyFileBroken.class, () -> CountyFile.read(file)).mistakes();
    }

    private Path coesfeldWith(String... changes) throws IOException {
        return CoesfeldWith.changes(directory, changes);
    }
}
