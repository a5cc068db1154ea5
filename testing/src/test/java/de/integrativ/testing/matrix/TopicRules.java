package de.integrativ.testing.matrix;

import de.integrativ.county.County;
import de.integrativ.county.CountyFile;
import de.integrativ.testing.TestPlace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The broker's page of the matrix, for the agencies of the county file and the services. */
record TopicRules(List<Rule> topics, List<String> byHand) {

    static final List<String> SERVICES =
            List.of("referral-service", "casework-service", "network-service", "reporting-service");

    /** @param holds what stands in it, for the data protection officer */
    record Rule(
            String topic,
            List<String> writes,
            List<String> reads,
            @Nullable List<String> without,
            String holds) {}

    /** One topic that there must be. */
    record Topic(Set<String> writers, Set<String> readers) {}

    static TopicRules read() {
        return Matrix.page("topics", TopicRules.class);
    }

    Map<String, Topic> expanded() {
        Map<String, Topic> expanded = new TreeMap<>();
        for (Rule rule : topics) {
            if (rule.topic().contains("{jobcenter}")) {
                agencies(kind -> kind.equals("JOBCENTER")).forEach(a -> add(expanded, rule, "{jobcenter}", a));
            } else if (rule.topic().contains("{partner}")) {
                agencies(kind -> !kind.equals("JOBCENTER")).forEach(a -> add(expanded, rule, "{partner}", a));
            } else if (rule.topic().contains("{service}")) {
                SERVICES.stream()
                        .filter(service ->
                                rule.without() == null || !rule.without().contains(service))
                        .forEach(service -> add(expanded, rule, "{service}", service));
            } else {
                add(expanded, rule, "{}", "");
            }
        }
        return expanded;
    }

    static List<String> agencies() {
        return agencies(kind -> true);
    }

    private static List<String> agencies(Predicate<String> kind) {
        return CountyFile.read(TestPlace.countyFile()).organisations().stream()
                .filter(agency -> agency.channel() == County.Channel.KAFKA && kind.test(agency.kind()))
                .map(County.Organisation::id)
                .toList();
    }

    private static void add(Map<String, Topic> expanded, Rule rule, String variable, String value) {
        Set<String> readers = new HashSet<>(filled(rule.reads(), variable, value));
        if (variable.equals("{service}")) {
            readers.remove(value);
        }
        expanded.put(
                rule.topic().replace(variable, value),
                new Topic(new HashSet<>(filled(rule.writes(), variable, value)), readers));
    }

    private static List<String> filled(List<String> names, String variable, String value) {
        List<String> filled = new ArrayList<>();
        names.forEach(name -> filled.add(name.replace(variable, value)));
        return filled;
    }
}
