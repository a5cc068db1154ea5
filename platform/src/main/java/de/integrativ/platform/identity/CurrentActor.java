package de.integrativ.platform.identity;

import jakarta.enterprise.context.RequestScoped;

/** The actor of the running request. */
@RequestScoped
public class CurrentActor {

    /** @throws IllegalStateException outside an authenticated request */
    public Actor get() {
        throw new IllegalStateException("being built");
    }
}
