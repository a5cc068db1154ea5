package de.integrativ.gateway.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A version of the plan as casework-service shows it to this user.
 *
 * @param revision rises with every change; named again when the plan is changed
 * @param allowed commands, agreements as {@code agreement:<party>}
 */
public record Plan(
        String id,
        String caseId,
        int version,
        int revision,
        String state,
        List<Goal> goals,
        List<Agreement> agreements,
        LocalDate startedOn,
        LocalDate dueOn,
        @Nullable LocalDate agreedOn,
        Set<String> allowed) {

    public record Goal(
            String id,
            String title,
            @Nullable String measure,
            String responsible,
            @Nullable LocalDate until,
            String legalNature,
            @Nullable String state) {}

    public record Agreement(
            String party,
            @Nullable LocalDate agreedOn,
            @Nullable String by,
            @Nullable String dissent) {}

    public static final List<String> PARTIES = List.of("PERSON", "JOBCENTER", "KIM");

    public boolean may(String command) {
        return allowed.contains(command);
    }

    /** Who has agreed need not be asked again; who dissented may still agree. */
    public boolean mayAgreeFor(String party) {
        Agreement word = wordOf(party);
        return may("agreement:" + party) && (word == null || word.dissent() != null);
    }

    public List<String> parties() {
        return PARTIES;
    }

    /** The last word of a party: it may dissent first and agree later. */
    public @Nullable Agreement wordOf(String party) {
        Optional<Agreement> last =
                agreements.stream().filter(word -> word.party().equals(party)).reduce((before, after) -> after);
        return last.orElse(null);
    }

    /** Each side writes its own goals; the other's are shown and stay. */
    public List<Goal> goalsOf(String legalNature) {
        return goals.stream()
                .filter(goal -> goal.legalNature().equals(legalNature))
                .toList();
    }
}
