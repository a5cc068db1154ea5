package de.integrativ.casework.deputy;

/** Why someone is away; the form does not ask for more, least of all for an illness. */
public enum AbsenceReason {
    LEAVE,
    ILLNESS,
    TRAINING,
    OTHER
}
