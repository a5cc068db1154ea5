package de.integrativ.casework.assignment;

import java.util.UUID;

/** One case of a caseload, and whose it is to be. @param seen the number of the assignment that was read */
public record Share(UUID caseId, int seen, String to) {}
