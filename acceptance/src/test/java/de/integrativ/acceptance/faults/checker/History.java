package de.integrativ.acceptance.faults.checker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A run, as seen from outside.
 *
 * @param seen the records of all topics, per topic and partition in the order of their offsets
 * @param casesByJourney the journey of each case that casework-service holds, one entry a row
 * @param factsHeld what reporting-service holds under a journey, one entry a row
 * @param countersBefore the monthly counters, as {@code COUNTER/2026-07}, at the start of the run
 * @param countersHeld the monthly counters that reporting-service holds in the end
 * @param refusals commands of staff that were answered with 4xx, and why
 * @param requests what was asked of partners, and what became of it; read after {@code seen}
 */
public record History(
        List<AcceptedEvent> accepted,
        List<Way> ways,
        List<Seen> seen,
        List<String> casesByJourney,
        List<HeldFact> factsHeld,
        Map<String, Long> countersBefore,
        Map<String, Long> countersHeld,
        List<String> refusals,
        Requests requests) {

    /** @param type without the common prefix */
    public record HeldFact(String journey, String type) {}

    /** Each message once, where it first appeared: sending it again is allowed, meaning it again is not. */
    public List<Seen> once(Predicate<Seen> which) {
        Set<String> known = new HashSet<>();
        List<Seen> firsts = new ArrayList<>();
        for (Seen record : seen) {
            if (which.test(record) && known.add(record.topic() + record.id())) {
                firsts.add(record);
            }
        }
        return firsts;
    }

    /** The journeys that a way was announced under; right is one. */
    public Map<String, List<String>> journeysByMark() {
        Map<String, List<String>> journeys = new HashMap<>();
        for (Seen signal : once(s -> s.type().equals("referral.referral-submitted.v1"))) {
            journeys.computeIfAbsent(signal.text("unit") + "/" + signal.text("submittedOn"), m -> new ArrayList<>())
                    .add(signal.key());
        }
        return journeys;
    }

    /** The same, by the Jobcenter's reference. */
    Map<String, List<String>> journeysByRef() {
        Map<String, List<String>> byMark = journeysByMark();
        Map<String, List<String>> byRef = new HashMap<>();
        ways.forEach(way -> byRef.put(way.ref(), byMark.getOrDefault(way.mark(), List.of())));
        return byRef;
    }
}
