package de.integrativ.gateway.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormatsTest {

    @Test
    void a_moment_is_told_in_the_time_of_the_county() {
        assertEquals("01.07.2026, 14:05", Formats.moment("2026-07-01T12:05:00Z"));
    }

    @Test
    void a_day_stays_a_day() {
        assertEquals("31.12.2026", Formats.moment("2026-12-31"));
    }

    @Test
    void disclosed_codes_are_told_in_words() {
        assertEquals("Deutsch, Arabisch", Formats.shown(List.of("de", "ar"), "languages"));
    }
}
