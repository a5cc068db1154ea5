package de.integrativ.reporting.disclosure;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a reader can reckon of one figure from several periods. A period is the way from its first day to the day after its
 * last; released figures are such ways, and any two days that they connect, in whatever direction, have a count between
 * them: a half-year less its first quarter, two quarters together, the same period before and after a late correction.
 */
public final class Differences {

    private static final Counted NOBODY = new Counted("", 0, 0);

    /** From one day to another, in either order. */
    public record Stretch(LocalDate from, LocalDate to) {}

    private Differences() {}

    /** @return what follows for which days as soon as {@code now} is told beside what was told before */
    public static Map<Stretch, Counted> of(List<Told> before, Told now) {
        Map<LocalDate, Counted> behind = reached(before, now.from());
        Counted known = behind.get(now.end());
        if (known != null) {
            return Map.of(new Stretch(now.from(), now.end()), now.counted().minus(known));
        }
        Map<LocalDate, Counted> ahead = reached(before, now.end());
        Map<Stretch, Counted> found = new HashMap<>();
        behind.forEach((from, toThere) -> ahead.forEach((to, fromHere) ->
                found.put(new Stretch(from, to), now.counted().plus(fromHere).minus(toThere))));
        found.remove(new Stretch(now.from(), now.end())); // the figure itself
        return found;
    }

    /** Each day that can be reached, with the count on the way there; backwards it is taken off. */
    private static Map<LocalDate, Counted> reached(List<Told> told, LocalDate start) {
        Map<LocalDate, Counted> reached = new HashMap<>();
        Deque<LocalDate> open = new ArrayDeque<>(List.of(start));
        reached.put(start, NOBODY);
        while (!open.isEmpty()) {
            LocalDate day = open.remove();
            Counted here = reached.getOrDefault(day, NOBODY);
            for (Told way : told) {
                if (way.from().equals(day) && reached.putIfAbsent(way.end(), here.plus(way.counted())) == null) {
                    open.add(way.end());
                }
                if (way.end().equals(day) && reached.putIfAbsent(way.from(), here.minus(way.counted())) == null) {
                    open.add(way.from());
                }
            }
        }
        return reached;
    }
}
