package de.integrativ.referral.consent;

/** Written or electronic, so that it can be proved (§67b(2) SGB X). */
public enum ConsentForm {
    WRITTEN,
    ELECTRONIC
}
