package de.integrativ.casework.consent;

/** What the person said when asked. */
public enum Answer {
    GRANTED,
    REFUSED
}
