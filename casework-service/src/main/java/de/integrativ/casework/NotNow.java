package de.integrativ.casework;

import de.integrativ.platform.problem.Problem;
import java.util.Collection;
import java.util.Map;

/** What every aggregate answers to a transition that its table of states does not have. */
public final class NotNow {

    private NotNow() {}

    /**
     * @param aggregate e.g. {@code plan}
     * @param allowed names of the transitions that the state does allow
     */
    public static Problem problem(String aggregate, Enum<?> state, String transition, Collection<String> allowed) {
        return Problem.of(
                        aggregate + "-not-now",
                        409,
                        "Das geht gerade nicht",
                        "Im jetzigen Stand ist dieser Schritt nicht vorgesehen.")
                .with(Map.of(
                        "state",
                        state.name(),
                        "transition",
                        transition,
                        "allowed",
                        allowed.stream().sorted().toList()));
    }
}
