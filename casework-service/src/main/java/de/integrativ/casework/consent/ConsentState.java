package de.integrativ.casework.consent;

import java.util.Set;

/** Where a consent stands. A refusal is kept as recorded; a later yes is a new consent. */
public enum ConsentState {
    DRAFT,
    GRANTED,
    REFUSED,
    WITHDRAWN,
    EXPIRED,
    SUPERSEDED;

    public Set<ConsentState> next() {
        return switch (this) {
            case DRAFT -> Set.of(GRANTED, REFUSED);
            case GRANTED -> Set.of(WITHDRAWN, EXPIRED, SUPERSEDED);
            case REFUSED -> Set.of(SUPERSEDED);
            case WITHDRAWN, EXPIRED, SUPERSEDED -> Set.of();
        };
    }
}
