package de.integrativ.acceptance.faults.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrativ.acceptance.faults.checker.Way;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A way with the events that the Jobcenter sends for it, in the order in which it sends them. */
public record PlannedWay(Way way, Script script, List<Letter> first, List<Letter> then) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOPIC = "referrals.from.jobcenter-coesfeld";
    private static final LocalDate PROGRAMME_STARTS = LocalDate.of(2025, 7, 1);
    private static final List<String> UNITS = List.of(
            "ascheberg",
            "billerbeck",
            "coesfeld",
            "duelmen",
            "havixbeck",
            "luedinghausen",
            "nordkirchen",
            "nottuln",
            "olfen",
            "rosendahl",
            "senden");

    /** @param from number of the first: each number is a unit and day of its own, by which a journey is recognised */
    public static List<PlannedWay> several(int from, int count, Random random, LocalDate today) {
        return IntStream.range(from, from + count)
                .mapToObj(number -> of(number, Script.any(random), random, today))
                .toList();
    }

    public static PlannedWay of(int number, Script script, Random random, LocalDate today) {
        String unit = UNITS.get(number % UNITS.size());
        LocalDate submittedOn = PROGRAMME_STARTS.plusDays(number / UNITS.size());
        if (submittedOn.isAfter(today)) {
            throw new IllegalArgumentException("no more days to tell journeys apart by");
        }
        String ref = "fault-" + number + "-" + Long.toHexString(random.nextLong());
        Way way = new Way(ref, unit, submittedOn, script.fate(submittedOn, today));
        Letter submitted = letter(random, ref, 1, Script.SUBMITTED, body(way, number, script != Script.OUT_OF_ORDER));
        return switch (script) {
            case WITHDRAWN ->
                new PlannedWay(
                        way, script, List.of(submitted), List.of(letter(random, ref, 2, Script.TAKEN_BACK, "{}")));
            case BARRED ->
                new PlannedWay(
                        way, script, List.of(letter(random, ref, 2, Script.TAKEN_BACK, "{}")), List.of(submitted));
            case REPEATED -> new PlannedWay(way, script, List.of(submitted, submitted), List.of(submitted));
            case OUT_OF_ORDER ->
                new PlannedWay(
                        way,
                        script,
                        List.of(letter(random, ref, 2, Script.SUBMITTED, body(way, number, true))),
                        List.of(submitted));
            default -> new PlannedWay(way, script, List.of(submitted), List.of());
        };
    }

    /** How many different ones: the same event again is no other event. */
    public int events() {
        return (int) Stream.concat(first.stream(), then.stream())
                .map(Letter::id)
                .distinct()
                .count();
    }

    private static Letter letter(Random random, String ref, long sequence, String type, String body) {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        return new Letter(id, TOPIC, ref, sequence, type, Instant.now(), body);
    }

    private static String body(Way way, int number, boolean withConsent) {
        Map<String, Object> consent = Map.of(
                "scope", "C1",
                "grantedOn", way.submittedOn().toString(),
                "recordedBy", "JC-1",
                "textVersion", "C1-2026-01",
                "language", "de",
                "form", "WRITTEN",
                "interpreter", false,
                "guardian", false);
        Map<String, Object> person = Map.of(
                "givenName",
                "Probe",
                "familyName",
                "Nummer" + number,
                "birthDate",
                way.submittedOn().minusYears(19).toString(),
                "sex",
                number % 2 == 0 ? "F" : "M",
                "nationality",
                "475",
                "municipality",
                "05558012");
        Map<String, Object> body = Map.of(
                "unit",
                way.unit(),
                "programme",
                "U25",
                "submittedOn",
                way.submittedOn().toString(),
                "person",
                person,
                "residence",
                Map.of("status", "25_1"),
                "benefitRegime",
                "SGB2",
                "migrationHistory",
                true,
                "needs",
                List.of("02", "05"),
                "consents",
                withConsent ? List.of(consent) : List.of());
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
