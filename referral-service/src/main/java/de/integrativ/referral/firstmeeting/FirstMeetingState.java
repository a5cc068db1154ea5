package de.integrativ.referral.firstmeeting;

import java.util.Set;

/** Where a first meeting stands, and what may follow. */
public enum FirstMeetingState {
    PROPOSED,
    CONFIRMED,
    HELD,
    NO_SHOW,
    CANCELLED;

    /** A new offer after a no-show is a new meeting. */
    Set<FirstMeetingState> next() {
        return switch (this) {
            case PROPOSED -> Set.of(CONFIRMED);
            case CONFIRMED -> Set.of(HELD, NO_SHOW, CANCELLED);
            case HELD, NO_SHOW, CANCELLED -> Set.of();
        };
    }
}
