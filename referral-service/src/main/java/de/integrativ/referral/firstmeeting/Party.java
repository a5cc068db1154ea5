package de.integrativ.referral.firstmeeting;

/** Who can be at a first meeting. */
public enum Party {
    PERSON,
    JOBCENTER,
    KIM,
    INTERPRETER,
    GUARDIAN,
    COMPANION
}
