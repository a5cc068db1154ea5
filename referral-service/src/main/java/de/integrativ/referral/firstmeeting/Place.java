package de.integrativ.referral.firstmeeting;

/** Where people met. */
public enum Place {
    OFFICE,
    ONLINE,
    OUTREACH
}
