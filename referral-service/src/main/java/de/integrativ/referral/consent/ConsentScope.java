package de.integrativ.referral.consent;

/** What a consent is for. C1 and C3 are kept here; the others go to casework-service with the handover. */
public enum ConsentScope {
    /** Jobcenter to KIM: contact and referral reason. */
    C1,
    /** KIM to Jobcenter: feedback. */
    C2,
    /** Jobcenter to KIM: extract of the Potenzialanalyse and plan. */
    C3,
    /** Health and psychosocial (Art. 9(2)(a) GDPR). */
    C4,
    /** One per named partner. */
    C5,
    /** Ausländerbehörde, per enquiry. */
    C6,
    /** Interpreter. */
    C7,
    /** Follow-up contact after exit. */
    C8,
    /** Pseudonymised evaluation. */
    C9,
    /** Secrecy release to a named person (§203 StGB). */
    S1;

    /** A consent to disclose to someone says to whom. */
    public boolean needsRecipient() {
        return this == C5 || this == C6 || this == S1;
    }
}
