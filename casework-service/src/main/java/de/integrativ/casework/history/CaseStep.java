package de.integrativ.casework.history;

/** What a case's history tells of. */
public enum CaseStep {
    CONSENT_RECORDED,
    CONSENT_WITHDRAWN,
    PLAN_PROPOSED,
    PLAN_AGREEMENT,
    PLAN_DISSENT,
    REQUEST_SENT,
    CLOSING
}
