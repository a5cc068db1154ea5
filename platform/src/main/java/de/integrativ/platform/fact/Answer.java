package de.integrativ.platform.fact;

/** What the person said about C9. */
enum Answer {
    OPEN,
    GRANTED,
    REFUSED,
    WITHDRAWN
}
