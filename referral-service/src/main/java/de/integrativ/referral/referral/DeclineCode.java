package de.integrativ.referral.referral;

/** Why KIM declines. What would tell that a person is known elsewhere stays inside KIM (domain rule 8). */
public enum DeclineCode {
    AGE,
    AREA,
    NOT_SGB2,
    CONSENT_MISSING,
    CAPACITY,
    OTHER_CM,
    NO_CM_NEED,
    CRISIS_SPECIALIST,
    DUPLICATE,
    OTHER;

    /** The code that an agency sees. */
    public String outward() {
        return switch (this) {
            case AGE, AREA, NOT_SGB2, CONSENT_MISSING, CAPACITY -> name();
            case OTHER_CM, NO_CM_NEED, CRISIS_SPECIALIST, DUPLICATE, OTHER -> "NOT_SUITABLE";
        };
    }
}
