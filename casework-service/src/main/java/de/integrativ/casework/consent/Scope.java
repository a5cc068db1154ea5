package de.integrativ.casework.consent;

/** What a consent is for. C1 and C3 are the Jobcenter's side and kept by referral-service. */
public enum Scope {
    /** KIM to Jobcenter: feedback. */
    C2,
    /** Health and psychosocial (Art. 9(2)(a) GDPR). */
    C4,
    /** One named partner. */
    C5,
    /** Ausländerbehörde, per enquiry. */
    C6,
    /** Interpreter. */
    C7,
    /** Contact after the end, for follow-up. */
    C8,
    /** Pseudonymised evaluation. */
    C9,
    /** Secrecy release to a named person (§203 StGB). */
    S1;

    public boolean namesRecipient() {
        return this == C5 || this == C6 || this == S1;
    }

    /** Whether it ends with the support unless the person said another day. */
    boolean endsWithSupport() {
        return this != C8 && this != C9;
    }

    public static boolean kept(String code) {
        for (Scope scope : values()) {
            if (scope.name().equals(code)) {
                return true;
            }
        }
        return false;
    }
}
