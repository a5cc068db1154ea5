package de.integrativ.acceptance.faults.plan;

import java.time.Duration;

/**
 * One death.
 *
 * @param pause from the moment the one before is back (or has died, if this one overlaps it)
 * @param down how long it stays dead
 * @param overlaps whether it dies while the one before is still dead
 */
public record Kill(Victim victim, int which, Duration pause, Duration down, boolean overlaps) {

    public enum Victim {
        SERVICE,
        BROKER,
        DATABASE,
        KEYCLOAK
    }
}
