package de.integrativ.county;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolePlacesTest {

    @ParameterizedTest(name = "{0} at {1}, for the county {2}: {3}")
    @CsvSource({
        "jc-lead,                 JOBCENTER, false, true",
        "jc-case-manager,         KI,        false, false",
        "kim-coordinator,         KI,        false, true",
        "kim-case-manager,        JOBCENTER, true,  false",
        "partner,                 BILD,      false, true",
        "partner,                 KI,        false, false",
        "board-member,            JOBCENTER, false, true",
        "administrator,           KI,        false, true",
        "administrator,           GEMEINDE,  true,  true",
        "administrator,           GEMEINDE,  false, false",
        "evaluator,               GEMEINDE,  true,  true",
        "evaluator,               JOBCENTER, true,  false",
        "data-protection-officer, GEMEINDE,  true,  true",
        "data-protection-officer, BAMF,      false, false"
    })
    void a_role_is_held_where_it_opens_what_is_theirs(String role, String kind, boolean ofTheCounty, boolean fits) {
        assertEquals(fits, RolePlaces.fits(role, kind, ofTheCounty));
    }
}
