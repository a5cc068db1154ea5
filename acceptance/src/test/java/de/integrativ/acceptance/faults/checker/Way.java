package de.integrativ.acceptance.faults.checker;

import java.time.LocalDate;

/**
 * One young person's way and what must come of it.
 *
 * @param ref the Jobcenter's own reference
 * @param unit together with {@code submittedOn} unique in a run: so a journey is recognised from outside, since no
 *     message carries both the journey's id and the agency's reference
 */
public record Way(String ref, String unit, LocalDate submittedOn, Fate fate) {

    public String mark() {
        return unit + "/" + submittedOn;
    }
}
