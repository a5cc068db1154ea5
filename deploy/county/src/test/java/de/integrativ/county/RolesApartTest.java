package de.integrativ.county;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesApartTest {

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "administrator,           kim-coordinator,  false",
        "administrator,           kim-case-manager, false",
        "administrator,           jc-case-manager,  false",
        "data-protection-officer, kim-coordinator,  false",
        "data-protection-officer, kim-case-manager, false",
        "data-protection-officer, jc-lead,          false",
        "evaluator,               kim-coordinator,  false",
        "evaluator,               kim-case-manager, false",
        "evaluator,               jc-lead,          false",
        "kim-case-manager,        kim-coordinator,  true",
        "jc-lead,                 board-member,     true",
        "evaluator,               board-member,     true",
        "administrator,           kim-assistant,    true"
    })
    void who_watches_over_cases_works_on_none(String one, String other, boolean fit) {
        assertEquals(fit, RolesApart.fit(List.of(one, other)));
        assertEquals(fit, RolesApart.fit(List.of(other, one)));
    }

    @Test
    void who_would_check_and_release_the_same_report_is_refused_at_the_line() throws IOException {
        Path file = CoesfeldWith.changes(directory, "roles: [kim-coordinator]", "roles: [kim-coordinator, evaluator]");

        List<Mistake> mistakes = assertThrows(CountyFileBroken.class, () -> CountyFile.read(file))
                .mistakes();

        assertEquals(
                List.of(
                        new Mistake(
                                CoesfeldWith.line(file, "karin.koordination"),
                                "people[3].roles[1]",
                                "'evaluator' and 'kim-coordinator' are not held by one person: give one of them to somebody else")),
                mistakes);
    }
}
