package de.integrativ.acceptance.faults.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The monthly counters, whose values are cumulative, end at what the ways without C9 add up to. */
final class CountersRight implements Rule {

    @Override
    public List<Violation> broken(History history) {
        Map<String, Long> expected = new TreeMap<>(history.countersBefore());
        expected.keySet().removeIf(counter -> counter.contains("_DUE_"));
        Map<String, Long> found = new TreeMap<>(expected);
        history.ways().forEach(way -> way.fate().counters().forEach(c -> expected.merge(c, 1L, Long::sum)));
        // Due dates follow from holidays, which this checker does not know: it leaves those counters out.
        history.once(s -> s.type().equals("platform.fact-counted.v1")
                        && !s.text("counter").contains("_DUE_"))
                .forEach(s -> found.put(
                        s.text("counter") + "/" + s.text("month"),
                        s.body().path("value").asLong()));
        List<Violation> violations = new ArrayList<>();
        TreeSet<String> counters = new TreeSet<>(expected.keySet());
        counters.addAll(found.keySet());
        for (String counter : counters) {
            long should = expected.getOrDefault(counter, 0L);
            long is = found.getOrDefault(counter, 0L);
            if (should != is) {
                violations.add(
                        new Violation(is < should ? "lost" : "twice", counter + " should be " + should + ", is " + is));
            }
        }
        return violations;
    }
}
