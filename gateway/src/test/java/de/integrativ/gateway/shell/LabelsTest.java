package de.integrativ.gateway.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void every_code_has_a_word_in_both_languages() {
        var german = Labels.bundle(Locale.GERMAN).keySet();

        assertEquals(german, Labels.bundle(Locale.ENGLISH).keySet());
    }

    @Test
    void a_code_without_a_word_is_shown_as_it_is() {
        assertEquals("NEW_CODE", Labels.of("referral-state", "NEW_CODE", Locale.GERMAN));
    }

    @Test
    void an_error_in_a_row_of_goals_names_the_field_of_that_row() {
        assertEquals("Maßnahme", Labels.fieldLabel("goals[1].measure"));
    }
}
