package de.integrativ.platform.time;

import de.integrativ.county.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Counts working days: Monday to Friday without the state's holidays and the county's closing days. */
@ApplicationScoped
public class WorkingDays {

    /** The day on which a period that starts on {@code from} ends; the first day does not count (§187 BGB). */
    public LocalDate due(LocalDate from, Period period) {
        throw new IllegalStateException("being built");
    }

    /** Working days after {@code from} up to and including {@code to}; 0 on the same day, never negative. */
    public int between(LocalDate from, LocalDate to) {
        throw new IllegalStateException("being built");
    }
}
