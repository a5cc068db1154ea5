package de.integrativ.platform.wall;

/** On whose behalf a transaction works; each is a database role of its own without the right to bypass row security. */
public enum SystemRole {
    /** A signed-in person or an agency over HTTP: sees the rows of the token's organisation, unit and assignments. */
    STAFF,
    /** A message from the broker. */
    CONSUMER,
    /** A scheduled job. */
    JOB
}
