package de.integrativ.network.request;

import java.util.List;

/** Where a request stands. Overdue is derived from its dates, not a state. */
public enum RequestState {
    SENT(List.of(Step.ACKNOWLEDGEMENT)),
    ACKNOWLEDGED(List.of(Step.ANSWER, Step.REJECTION)),
    ANSWERED(List.of()),
    REJECTED(List.of()),
    RECALLED(List.of(Step.DELETION));

    private final List<Step> allowed;

    RequestState(List<Step> allowed) {
        this.allowed = allowed;
    }

    /** What the partner may do now. */
    public List<Step> allowed() {
        return allowed;
    }

    public boolean allows(Step step) {
        return allowed.contains(step);
    }
}
