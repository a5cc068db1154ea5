package de.integrativ.casework.plan;

import java.util.Set;

/** Where one version of a plan stands. */
public enum PlanState {
    DRAFT,
    PROPOSED,
    AGREED,
    UNDER_REVIEW,
    SUPERSEDED,
    ENDED;

    public Set<PlanState> next() {
        return switch (this) {
            case DRAFT -> Set.of(PROPOSED);
            case PROPOSED -> Set.of(AGREED);
            case AGREED -> Set.of(UNDER_REVIEW, SUPERSEDED, ENDED);
            case UNDER_REVIEW -> Set.of(SUPERSEDED, ENDED);
            case SUPERSEDED, ENDED -> Set.of();
        };
    }

    boolean editable() {
        return this == DRAFT || this == PROPOSED;
    }
}
