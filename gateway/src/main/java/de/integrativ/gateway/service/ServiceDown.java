package de.integrativ.gateway.service;

/** A service does not answer. */
public final class ServiceDown extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ServiceDown() {
        super("no answer");
    }
}
