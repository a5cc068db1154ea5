package de.integrativ.platform.audit;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.RequestScoped;

/** What the running request has had written down already, so that its edge knows what is missing. */
@RequestScoped
class Written {

    private boolean access;
    private boolean refusal;

    boolean access() {
        return access;
    }

    boolean refusal() {
        return refusal;
    }

    void access(boolean noted) {
        access = noted;
    }

    void refusal(boolean noted) {
        refusal = noted;
    }

    static void noted() {
        if (Arc.container().requestContext().isActive()) {
            Arc.container().instance(Written.class).get().access(true);
        }
    }

    static void refusalNoted() {
        if (Arc.container().requestContext().isActive()) {
            Arc.container().instance(Written.class).get().refusal(true);
        }
    }
}
