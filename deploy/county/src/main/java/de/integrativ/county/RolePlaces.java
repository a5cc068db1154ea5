package de.integrativ.county;

import java.util.Set;

/**
 * At which organisations a role can be held. It is a right over one kind of organisation's data, or over everybody's: anywhere
 * else it would open what is not theirs.
 */
public final class RolePlaces {

    private static final Set<String> OVER_EVERYBODY = Set.of("data-protection-officer", "administrator", "evaluator");

    private RolePlaces() {}

    /** @param ofTheCounty whether the person's unit is for the whole county: its AGS is the county's */
    public static boolean fits(String role, String kind, boolean ofTheCounty) {
        if (overEverybody(role)) {
            return kind.equals("KI") || kind.equals("GEMEINDE") && ofTheCounty;
        }
        if (role.startsWith("jc-")) {
            return kind.equals("JOBCENTER");
        }
        if (role.startsWith("kim-")) {
            return kind.equals("KI");
        }
        return !role.equals("partner") || !kind.equals("KI") && !kind.equals("JOBCENTER");
    }

    static boolean overEverybody(String role) {
        return OVER_EVERYBODY.contains(role);
    }
}
