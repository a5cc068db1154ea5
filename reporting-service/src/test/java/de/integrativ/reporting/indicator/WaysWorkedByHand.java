package de.integrativ.reporting.indicator;

import de.integrativ.reporting.FactSender;
import de.integrativ.reporting.Table.Row;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells the ways of {@code worked-by-hand.csv} as the services would have. */
final class WaysWorkedByHand {

    private static final String REFERRAL = "referral-service";
    private static final String CASEWORK = "casework-service";

    private final FactSender sender;
    private final Map<String, UUID> counterKeys = new HashMap<>();

    WaysWorkedByHand(FactSender sender) {
        this.sender = sender;
    }

    /** @return the journeys that were told about */
    List<UUID> tell(List<Row> ways) {
        return ways.stream().map(this::tell).toList();
    }

    private UUID tell(Row way) {
        UUID journey = UUID.randomUUID();
        sender.tell(REFERRAL, journey, "referral.fact-submitted.v1", submitted(way));
        sender.tell(REFERRAL, journey, "referral.fact-decided.v1", decided(way));
        if (has(way, "heldOn")) {
            sender.tell(REFERRAL, journey, "referral.fact-meeting-held.v1", held(way));
        }
        if (has(way, "startedOn")) {
            started(journey, way);
        }
        if (has(way, "notStartedOn")) {
            sender.tell(
                    REFERRAL,
                    journey,
                    "referral.fact-not-started.v1",
                    Map.of("heldOn", way.get("heldOn"), "on", way.get("notStartedOn")));
        }
        if (has(way, "withdrawn")) {
            sender.tell(CASEWORK, journey, "platform.fact-withdrawn.v1", Map.of());
            sender.tell(REFERRAL, journey, "platform.fact-withdrawn.v1", Map.of());
        }
        return journey;
    }

    private void started(UUID journey, Row way) {
        String startedOn = way.get("startedOn");
        sender.tell(
                REFERRAL,
                journey,
                "referral.fact-started.v1",
                Map.of("heldOn", way.get("heldOn"), "startedOn", startedOn));
        sender.tell(
                CASEWORK,
                journey,
                "casework.fact-opened.v1",
                Map.of("startedOn", startedOn, "planDueOn", way.get("planDueOn")));
        plan(journey, way, 1, "planAgreedOn");
        plan(journey, way, 2, "secondPlanAgreedOn");
        if (has(way, "endedOn")) {
            sender.tell(CASEWORK, journey, "casework.fact-ended.v1", Map.of("endedOn", way.get("endedOn")));
        }
    }

    private void plan(UUID journey, Row way, int version, String column) {
        if (has(way, column)) {
            String agreedOn = way.get(column);
            sender.tell(
                    CASEWORK,
                    journey,
                    "casework.fact-plan-agreed.v1",
                    Map.of(
                            "version",
                            version,
                            "startedOn",
                            way.get("startedOn"),
                            "agreedOn",
                            agreedOn,
                            "onTime",
                            agreedOn.compareTo(way.get("planDueOn")) <= 0));
        }
    }

    /** @return key per service */
    Map<String, UUID> count(List<Row> counters) {
        counters.forEach(counter -> sender.tell(
                counter.get("source"),
                counterKeys.computeIfAbsent(counter.get("source"), service -> UUID.randomUUID()),
                "platform.fact-counted.v1",
                Map.of(
                        "month", counter.get("month"),
                        "counter", counter.get("counter"),
                        "value", Long.parseLong(counter.get("value")))));
        return counterKeys;
    }

    private static Map<String, Object> submitted(Row way) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("programme", "U25");
        body.put("programmeVersion", 1);
        body.put("agency", "jobcenter-coesfeld");
        for (String field : List.of("submittedOn", "region", "municipality", "sex", "ageBand", "statusGroup")) {
            body.put(field, way.get(field));
        }
        return body;
    }

    private static Map<String, Object> decided(Row way) {
        return Map.of(
                "decision", way.get("decision"),
                "submittedOn", way.get("submittedOn"),
                "decidedOn", way.get("decidedOn"),
                "dueOn", way.get("dueOn"),
                "onTime", way.get("decidedOn").compareTo(way.get("dueOn")) <= 0);
    }

    private static Map<String, Object> held(Row way) {
        return Map.of(
                "acceptedOn", way.get("decidedOn"),
                "heldOn", way.get("heldOn"),
                "waitWorkingDays", Integer.parseInt(way.get("wait")));
    }

    private static boolean has(Row way, String column) {
        return !way.get(column).isEmpty();
    }
}
