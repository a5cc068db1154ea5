package de.integrativ.network.request;

/** What a partner's answer comes to. */
public enum Outcome {
    POSITIVE,
    NEGATIVE,
    PARTIAL
}
