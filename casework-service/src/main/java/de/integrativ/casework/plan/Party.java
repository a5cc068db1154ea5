package de.integrativ.casework.plan;

/** Who has to agree before a plan holds. */
public enum Party {
    PERSON,
    JOBCENTER,
    KIM
}
