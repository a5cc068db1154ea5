package de.integrativ.reporting.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrativ.reporting.disclosure.Counted;
import de.integrativ.reporting.disclosure.Differences;
import de.integrativ.reporting.disclosure.Layer;
import de.integrativ.reporting.disclosure.Place;
import de.integrativ.reporting.disclosure.Suppression;
import de.integrativ.reporting.disclosure.Told;
import de.integrativ.reporting.indicator.Labels;
import de.integrativ.reporting.indicator.ReadingPeriod;
import de.integrativ.reporting.indicator.ReleasedBefore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** What earlier reports told, as far as it can be set against a new one. */
@ApplicationScoped
class ReleasedFigures {

    /** A figure of a released report, and how strict that report was. */
    private record Earlier(int threshold, int indicator, Place place, Told told) {}

    private final ObjectMapper json;

    ReleasedFigures(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Whoever may see a lower threshold sees the stricter reports too, and may know from both what the lower one allows;
     * whoever sees the stricter ones alone, only what these allow.
     */
    ReleasedBefore before(List<Report> released, ReadingPeriod period, int threshold) {
        List<Earlier> earlier =
                released.stream().flatMap(report -> told(report).stream()).toList();
        List<Integer> levels = IntStream.concat(
                        IntStream.of(threshold),
                        earlier.stream().mapToInt(Earlier::threshold).filter(other -> other < threshold))
                .distinct()
                .boxed()
                .toList();
        return (indicator, own) -> levels.stream()
                .flatMap(level -> layers(
                        earlier.stream()
                                .filter(one -> one.indicator() == indicator && one.threshold() >= level)
                                .toList(),
                        period,
                        own,
                        new Suppression(level))
                        .stream())
                .toList();
    }

    private static List<Layer> layers(List<Earlier> earlier, ReadingPeriod period, Layer own, Suppression suppression) {
        Map<Differences.Stretch, Map<Place, Counted>> reckoned = new HashMap<>();
        own.counts().forEach((place, counted) -> {
            List<Told> before = earlier.stream()
                    .filter(one -> one.place().equals(place))
                    .map(Earlier::told)
                    .toList();
            Differences.of(before, new Told(period.from(), period.to(), counted))
                    .forEach((stretch, count) -> reckoned.computeIfAbsent(stretch, any -> new HashMap<>())
                            .put(place, count));
        });
        return reckoned.values().stream()
                .map(counts -> new Layer(counts, suppression))
                .toList();
    }

    private List<Earlier> told(Report report) {
        ReportSummary frame = report.summary();
        List<Earlier> told = new ArrayList<>();
        try {
            json.readTree(report.figures())
                    .properties()
                    .forEach(table -> table.getValue().path("indicators").forEach(indicator -> {
                        tell(told, frame, indicator, indicator, Place.TOTAL);
                        indicator
                                .path("breakdown")
                                .forEach(cell ->
                                        tell(told, frame, indicator, cell, new Place(table.getKey(), key(cell))));
                    }));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("figures are always JSON", e);
        }
        return told.stream().distinct().toList();
    }

    private static void tell(List<Earlier> told, ReportSummary frame, JsonNode indicator, JsonNode cell, Place place) {
        Counted counted =
                switch (indicator.path("unit").asText()) {
                    case "PERSONS" ->
                        new Counted(
                                "",
                                cell.path("value").asLong(),
                                cell.path("value").asLong());
                    default ->
                        new Counted(
                                "",
                                cell.path("numerator").asLong(),
                                cell.path("denominator").asLong());
                };
        boolean count =
                cell.has("denominator") || indicator.path("unit").asText().equals("PERSONS");
        if (count && !cell.path("suppressed").asBoolean()) {
            told.add(new Earlier(
                    frame.threshold(),
                    indicator.path("number").asInt(),
                    place,
                    new Told(frame.period().from(), frame.period().to(), counted)));
        }
    }

    private static String key(JsonNode cell) {
        String key = cell.path("key").asText();
        return Objects.equals(key, Labels.NONE) ? "" : key;
    }
}
