package de.integrativ.casework.disclosure;

import java.util.Set;

/** Where the disclosed copy is. What is voided never left, as far as we know; it is recalled all the same. */
public enum DisclosureState {
    DUE,
    SENT,
    RECEIVED,
    RECALLED,
    DELETED;

    Set<DisclosureState> next() {
        return switch (this) {
            case DUE -> Set.of(SENT, RECEIVED, RECALLED);
            case SENT -> Set.of(RECEIVED, RECALLED);
            case RECEIVED -> Set.of(RECALLED);
            case RECALLED -> Set.of(DELETED);
            case DELETED -> Set.of();
        };
    }
}
