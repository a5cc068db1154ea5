package de.integrativ.casework.supportcase;

import java.time.Instant;
import java.util.UUID;

/**
 * A case is to be someone else's.
 *
 * @param seen the number of the assignment that was read: whose it was then
 * @param from whose it was, as read
 */
public record Assignment(
        UUID caseId, int seen, String from, String to, AssignmentReason reason, String by, Instant at) {}
