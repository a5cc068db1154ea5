package de.integrativ.casework.plan;

import org.jspecify.annotations.Nullable;

/** The state of a plan that someone read: a change counts for that text and for no other. */
public record Revision(int number) {

    private static final int LONGEST = 9;

    /**
     * @param ifMatch the header as sent: the ETag, or the plain number
     * @throws PlanRejected.RevisionMissing if it names none
     */
    public static Revision read(@Nullable String ifMatch) {
        String digits = ifMatch == null ? "" : ifMatch.replaceAll("\\D", "");
        if (digits.isEmpty() || digits.length() > LONGEST) {
            throw new PlanRejected.RevisionMissing();
        }
        return new Revision(Integer.parseInt(digits));
    }
}
