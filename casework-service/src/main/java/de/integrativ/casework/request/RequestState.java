package de.integrativ.casework.request;

import java.util.Set;

/** Where a request to a partner stands. That it is overdue follows from its dates. */
public enum RequestState {
    DRAFT,
    SENT,
    ACKNOWLEDGED,
    ANSWERED,
    REJECTED,
    RECALLED;

    public Set<RequestState> next() {
        return switch (this) {
            case DRAFT -> Set.of(SENT);
            // A partner acknowledges before it answers; network-service holds it to the same table.
            case SENT -> Set.of(ACKNOWLEDGED, RECALLED);
            case ACKNOWLEDGED -> Set.of(ANSWERED, REJECTED, RECALLED);
            // What a partner holds can be recalled after its answer too; what it refused, it holds no less.
            case ANSWERED, REJECTED -> Set.of(RECALLED);
            case RECALLED -> Set.of();
        };
    }
}
