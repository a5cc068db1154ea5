package de.integrativ.casework.emergency;

/**
 * Why somebody opens a colleague's case. It is judged before the case is looked for: a reason that is not taken must not
 * tell whether there is one.
 */
record Reason(String text) {

    /** In characters, as the table counts them. */
    static final int SHORTEST = 20;

    /** @throws EmergencyRejected if it says too little to be reviewed */
    Reason {
        text = text.strip();
        if (text.codePointCount(0, text.length()) < SHORTEST) {
            throw new EmergencyRejected.ReasonTooShort();
        }
    }
}
