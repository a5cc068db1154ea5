package de.integrativ.casework.supportcase;

import java.util.Set;

/** Where a support stands. A support is voluntary, so the way out is open from every phase (docs/adr/0401). */
public enum CasePhase {
    INTAKE,
    CLEARING,
    PLANNING,
    ACTIVE,
    PAUSED,
    CLOSING,
    CLOSED;

    public Set<CasePhase> next() {
        return switch (this) {
            case INTAKE -> Set.of(CLEARING, CLOSING);
            case CLEARING -> Set.of(PLANNING, CLOSING);
            case PLANNING -> Set.of(ACTIVE, CLOSING);
            case ACTIVE -> Set.of(PAUSED, CLOSING);
            case PAUSED -> Set.of(ACTIVE, CLOSING);
            case CLOSING -> Set.of(CLOSED);
            case CLOSED -> Set.of();
        };
    }

    public boolean running() {
        return this != CLOSING && this != CLOSED;
    }
}
