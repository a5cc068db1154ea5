package de.integrativ.referral.eligibility;

/** What a criterion says of a person. */
public enum Verdict {
    MET,
    NOT_MET,
    /** Cannot be told from what is known. */
    UNCLEAR
}
