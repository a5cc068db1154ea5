package de.integrativ.casework.plan;

/** Whose the next step towards a goal is. */
public enum Responsible {
    PERSON,
    JOBCENTER,
    KIM,
    PARTNER
}
