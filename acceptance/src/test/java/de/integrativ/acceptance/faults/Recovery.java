package de.integrativ.acceptance.faults;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How the system came back after one death or an overlapping pair of them.
 *
 * @param ready from the start of the dead until they say that they are ready
 * @param answering from the death until an event was answered again
 */
record Recovery(String dead, Duration ready, Duration answering) {

    @Override
    public String toString() {
        return "%s ready after %.1f s, events answered again %.1f s after the death"
                .formatted(dead, seconds(ready), seconds(answering));
    }

    static String summary(List<Recovery> recoveries) {
        return "events were answered again after a median of %.1f s, at most %.1f s (%s)"
                .formatted(
                        seconds(sorted(recoveries).get(recoveries.size() / 2).answering()),
                        seconds(sorted(recoveries).get(recoveries.size() - 1).answering()),
                        sorted(recoveries).get(recoveries.size() - 1).dead());
    }

    private static List<Recovery> sorted(List<Recovery> recoveries) {
        return recoveries.stream()
                .sorted(Comparator.comparing(Recovery::answering))
                .collect(Collectors.toList());
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
