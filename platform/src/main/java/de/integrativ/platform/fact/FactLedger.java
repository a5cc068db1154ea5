package de.integrativ.platform.fact;

import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.event.Message;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Keeps facts until the person has answered C9. Granted: they are published in order. Refused, withdrawn or unanswered
 * at the end: what remains are monthly counters that name no journey.
 */
@ApplicationScoped
public class FactLedger {

    /**
     * @param counter code of the monthly counter that remains without C9, e.g. {@code REFERRED}
     */
    public void record(JourneyId journey, String counter, Message fact) {
        throw new IllegalStateException("being built");
    }

    public void granted(JourneyId journey) {
        throw new IllegalStateException("being built");
    }

    public void refused(JourneyId journey) {
        throw new IllegalStateException("being built");
    }

    /** After a grant: what was published is taken back by a {@code withdrawn} fact and becomes counters. */
    public void withdrawn(JourneyId journey) {
        throw new IllegalStateException("being built");
    }
}
