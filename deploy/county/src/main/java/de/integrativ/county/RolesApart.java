package de.integrativ.county;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * Roles that one person may not hold together: whoever watches over cases or judges them works on none. The coordinator
 * releases the report that the evaluator has checked, and the data protection officer reads who opened what.
 */
public final class RolesApart {

    private static final Set<String> WATCHING = Set.of("administrator", "data-protection-officer", "evaluator");

    private RolesApart() {}

    public static boolean fit(Collection<String> roles) {
        return roles.stream().allMatch(role -> against(role, roles).isEmpty());
    }

    /** @return one of the roles beside which this one cannot be held */
    static Optional<String> against(String role, Collection<String> roles) {
        return roles.stream()
                .filter(other -> WATCHING.contains(role) && onCases(other) || onCases(role) && WATCHING.contains(other))
                .findFirst();
    }

    private static boolean onCases(String role) {
        return role.equals("kim-coordinator") || role.equals("kim-case-manager") || role.startsWith("jc-");
    }
}
