package de.integrativ.network.consent;

/** The force of a consent, as its owner tells it. */
public enum ConsentState {
    GRANTED,
    REFUSED,
    WITHDRAWN,
    EXPIRED,
    SUPERSEDED
}
