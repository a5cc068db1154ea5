package de.integrativ.referral.consent;

/** Where a given consent stands. */
public enum ConsentState {
    GRANTED,
    WITHDRAWN,
    EXPIRED,
    SUPERSEDED
}
