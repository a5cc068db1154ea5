package de.integrativ.reporting.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.platform.identity.Actor;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadersTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "evaluator            | false",
                "kim-coordinator      | false",
                "board-member         | false",
                "jc-lead              | true",
                "jc-lead board-member | true",
                "jc-lead evaluator    | false",
                "partner              | true"
            })
    void a_second_role_takes_no_limit_of_the_first_away(String roles, boolean theirJobcenterOnly) {
        Actor actor = new Actor("someone", "Someone", "jobcenter-coesfeld", "coesfeld", Set.of(roles.split(" ")));

        assertEquals(theirJobcenterOnly, Readers.ofTheirJobcenterOnly(actor));
    }
}
