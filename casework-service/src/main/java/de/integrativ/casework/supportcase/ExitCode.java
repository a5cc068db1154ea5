package de.integrativ.casework.supportcase;

/** Why a support ended. The Jobcenter sees only that it ended. */
public enum ExitCode {
    GOALS_MET,
    TRAINING,
    EMPLOYMENT,
    SCHOOL,
    TO_UE25,
    TO_OTHER,
    CLIENT_WISH,
    CONSENT_WITHDRAWN,
    CONTACT_LOST,
    MOVED,
    REGIME_CHANGE,
    LEFT_COUNTRY,
    DECEASED,
    ERROR
}
