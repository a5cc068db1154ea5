package de.integrativ.reporting;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Facts of one invented way, for tests that need few of them. */
public final class Told {

    public static final String REFERRAL = "referral-service";
    public static final String CASEWORK = "casework-service";

    private Told() {}

    public static Map<String, Object> submitted(String day, String region, String agency) {
        Map<String, Object> body = new HashMap<>();
        body.put("programme", "U25");
        body.put("programmeVersion", 1);
        body.put("submittedOn", day);
        body.put("agency", agency);
        body.put("region", region);
        body.put("municipality", "05558012");
        body.put("sex", "F");
        body.put("ageBand", "18-20");
        body.put("statusGroup", "EU");
        return body;
    }

    public static Map<String, Object> submitted(String day) {
        return submitted(day, "coesfeld", "jobcenter-coesfeld");
    }

    public static Map<String, Object> accepted(String day) {
        return Map.of("decision", "ACCEPTED", "submittedOn", day, "decidedOn", day, "dueOn", day, "onTime", true);
    }

    public static Map<String, Object> held(String day) {
        return Map.of("acceptedOn", day, "heldOn", day, "waitWorkingDays", 0);
    }

    /** Tells of that many ways, submitted on that day. */
    public static UUID[] submittedWays(FactSender sender, int ways, String day, String region, String agency) {
        UUID[] journeys = new UUID[ways];
        for (int i = 0; i < ways; i++) {
            journeys[i] = UUID.randomUUID();
            sender.tell(REFERRAL, journeys[i], "referral.fact-submitted.v1", submitted(day, region, agency));
        }
        return journeys;
    }
}
