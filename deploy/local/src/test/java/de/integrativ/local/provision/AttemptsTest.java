package de.integrativ.local.provision;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private final Attempts attempts = new Attempts();

    @Test
    void what_fails_keeps_nothing_that_comes_after_from_being_done() {
        List<String> done = new ArrayList<>();

        attempts.at(() -> {
            throw new IOException("Keycloak is away");
        });
        attempts.at(() -> done.add("the broker's rights"));

        assertEquals(List.of("the broker's rights"), done);
    }

    @Test
    void in_the_end_all_that_failed_is_told_each_once() {
        for (String message : List.of("Keycloak is away", "no disk", "Keycloak is away")) {
            attempts.at(() -> {
                throw new IOException(message);
            });
        }

        Exception told = assertThrows(Exception.class, attempts::orFail);

        assertEquals("Keycloak is away\nno disk", told.getMessage());
    }

    @Test
    void a_single_failure_is_told_as_it_is() {
        IOException away = new IOException("Keycloak is away");
        attempts.at(() -> {
            throw away;
        });

        assertSame(away, assertThrows(Exception.class, attempts::orFail));
    }

    @Test
    void where_nothing_failed_there_is_nothing_to_tell() {
        attempts.at(() -> {});

        assertDoesNotThrow(attempts::orFail);
    }
}
