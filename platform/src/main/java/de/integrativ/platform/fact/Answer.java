package de.integrativ.platform.fact;

/** What became of C9. */
enum Answer {
    OPEN,
    GRANTED,
    /** It was granted and ran out: what was told stays, what comes waits for a new answer. */
    EXPIRED,
    REFUSED,
    WITHDRAWN,
    /** Support ended and nobody had asked. */
    UNANSWERED
}
