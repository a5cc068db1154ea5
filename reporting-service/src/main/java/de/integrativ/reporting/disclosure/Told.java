package de.integrativ.reporting.disclosure;

import java.time.LocalDate;

/** A figure that was released: what it counted in which days. */
public record Told(LocalDate from, LocalDate to, Counted counted) {

    LocalDate end() {
        return to.plusDays(1);
    }
}
