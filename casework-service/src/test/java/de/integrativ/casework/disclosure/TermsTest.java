package de.integrativ.casework.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermsTest {

    private static final List<String> AGREED = List.of("givenName", "birthDate", "germanLevel", "languages");

    @Test
    void without_a_wish_everything_agreed_may_go() {
        assertEquals(AGREED, terms(IdentityLevel.NAMED, "C5").grants(null));
    }

    @Test
    void what_is_not_agreed_does_not_go_however_much_it_is_wanted() {
        assertEquals(List.of("germanLevel"), terms(IdentityLevel.NAMED, "C5").grants(List.of("germanLevel", "email")));
    }

    @Test
    void under_a_pseudonym_goes_nothing_that_names_the_person() {
        assertEquals(
                List.of("germanLevel", "languages"),
                terms(IdentityLevel.PSEUDONYM, "C5").grants(null));
    }

    @Test
    void a_statute_needs_no_consent() {
        assertFalse(terms(IdentityLevel.NAMED, "L87").needsConsent());
    }

    private static Terms terms(IdentityLevel level, String basis) {
        return new Terms("bildungswerk-coesfeld", "COURSE_PLACE", basis, level, AGREED);
    }
}
