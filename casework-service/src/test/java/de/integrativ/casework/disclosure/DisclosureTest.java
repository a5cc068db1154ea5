package de.integrativ.casework.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DisclosureTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    private final Disclosure disclosure = new Disclosure(
            UUID.randomUUID(),
            UUID.randomUUID(),
            new Terms("bamf", "COURSE_PLACE", "C5", IdentityLevel.NAMED, List.of("givenName")),
            new Basis("C5", UUID.randomUUID()),
            List.of("givenName"),
            "kemal.kim",
            Instant.EPOCH);

    @Test
    void a_recalled_copy_has_a_day_by_which_it_must_be_gone() {
        disclosure.recall(DAY, DAY.plusDays(30));

        assertEquals(DAY.plusDays(30), disclosure.deleteBy());
    }

    @Test
    void a_deletion_that_nobody_asked_for_is_no_receipt() {
        assertFalse(disclosure.deleted(DAY));
    }

    @Test
    void the_recipients_receipt_ends_the_disclosure() {
        disclosure.recall(DAY, DAY.plusDays(30));

        disclosure.deleted(DAY.plusDays(2));

        assertEquals(DisclosureState.DELETED, disclosure.state());
    }

    @Test
    void a_late_receipt_of_arrival_does_not_undo_a_recall() {
        disclosure.recall(DAY, DAY.plusDays(30));

        disclosure.received();

        assertEquals(DisclosureState.RECALLED, disclosure.state());
    }
}
