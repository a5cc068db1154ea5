package de.integrativ.casework.emergency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmergencyAccessTest {

    private static final Instant NOW = Instant.parse("2026-09-12T20:00:00Z");
    private static final Reason REASON = new Reason("Die Polizei fragt nach einer Kontaktperson.");

    @Test
    void it_lasts_three_hours_and_not_a_moment_longer() {
        EmergencyAccess access = opened(REASON);

        assertTrue(access.inForce(NOW.plus(Duration.ofHours(3)).minusMillis(1)));
        assertFalse(access.inForce(NOW.plus(Duration.ofHours(3))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "                              ",
                "Notfall",
                "   zu kurz begründet   ",
                "🚨🚨🚨🚨🚨🚨🚨🚨🚨🚨🚨🚨🚨🚨🚨🚨🚨🚨🚨"
            })
    void a_reason_that_says_nothing_is_none(String reason) {
        assertThrows(EmergencyRejected.ReasonTooShort.class, () -> new Reason(reason));
    }

    @Test
    void whoever_opened_it_does_not_review_it() {
        EmergencyAccess access = opened(REASON);

        assertThrows(EmergencyRejected.ByThemselves.class, () -> access.review("klara.kim", true, "Ja.", NOW));
    }

    @Test
    void it_is_reviewed_once() {
        EmergencyAccess access = opened(REASON);
        access.review("karin.koordination", true, "Nachvollziehbar.", NOW);

        assertThrows(
                EmergencyRejected.ReviewedAlready.class,
                () -> access.review("karl.koordination", false, "Doch nicht.", NOW));
    }

    @Test
    void one_that_was_no_emergency_ends_with_the_review() {
        EmergencyAccess access = opened(REASON);

        access.review("karin.koordination", false, "Das hatte Zeit.", NOW.plusSeconds(60));

        assertFalse(access.inForce(NOW.plusSeconds(60)));
    }

    @Test
    void one_that_was_an_emergency_runs_on_after_the_review() {
        EmergencyAccess access = opened(REASON);

        access.review("karin.koordination", true, "Nachvollziehbar.", NOW.plusSeconds(60));

        assertEquals(NOW.plus(Duration.ofHours(3)), access.view(NOW, null).endsAt());
    }

    private static EmergencyAccess opened(Reason reason) {
        return new EmergencyAccess(UUID.randomUUID(), UUID.randomUUID(), "ki-coesfeld", "klara.kim", reason, NOW);
    }
}
