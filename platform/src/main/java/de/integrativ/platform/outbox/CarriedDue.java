package de.integrativ.platform.outbox;

/**
 * A message that another service passes on was not receipted in time; it is sealed anew. Whoever sealed it first observes
 * this, in a transaction of the {@code JOB} role, and hands it over again.
 */
public record CarriedDue(Sealed sealed) {}
