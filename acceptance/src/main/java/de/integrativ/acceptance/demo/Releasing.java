package de.integrativ.acceptance.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.acceptance.demo.Figures.Expected;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Last act: the report is computed, checked by one, released by another, and made again from what was frozen. */
final class Releasing {

    private static final String REPORTS = "reporting/reports";

    private final Office office;
    private final Narrator narrator;

    Releasing(Office office, Narrator narrator) {
        this.office = office;
        this.narrator = narrator;
    }

    /** @return whether the released figures are those worked out by hand, and the frozen rows give them again */
    boolean play(List<Expected> figures) throws IOException, InterruptedException {
        narrator.act("The report of the first period: computed, checked, released, made again");
        Expected first = figures.getFirst();
        Optional<String> before = released(first);
        String report = before.isPresent() ? before.get() : release(first);
        JsonNode content = office.read(Office.EVALUATOR, REPORTS + "/" + report);
        List<String> differences = figures.stream()
                .filter(first::sameReport)
                .flatMap(expected -> Comparison.difference(table(content, expected), expected).stream())
                .toList();
        differences.forEach(narrator::wrong);
        boolean same = office.read(Office.EVALUATOR, REPORTS + "/" + report + "/reproduction")
                .path("same")
                .asBoolean();
        if (!same) {
            narrator.wrong("The frozen rows do not give the released figures");
        }
        if (differences.isEmpty() && same) {
            narrator.right("Released with the hash "
                    + content.path("hash").asText().substring(0, 12) + "…; the frozen rows give the same figures");
        }
        return differences.isEmpty() && same;
    }

    private String release(Expected what) throws IOException, InterruptedException {
        String id = office.command(
                        Office.EVALUATOR,
                        REPORTS,
                        Map.of("from", what.from(), "to", what.to(), "audience", what.audience()))
                .path("id")
                .asText();
        office.command(Office.EVALUATOR, REPORTS + "/" + id + "/check", Map.of());
        office.command(Office.COORDINATOR, REPORTS + "/" + id + "/release", Map.of());
        return id;
    }

    private Optional<String> released(Expected what) throws IOException, InterruptedException {
        for (JsonNode report : office.list(Office.EVALUATOR, REPORTS)) {
            if (report.path("state").asText().equals("RELEASED")
                    && report.path("audience").asText().equals(what.audience())
                    && report.path("period").path("from").asText().equals(what.from())
                    && report.path("period").path("to").asText().equals(what.to())) {
                return Optional.of(report.path("id").asText());
            }
        }
        return Optional.empty();
    }

    /** Totals stand in every breakdown. */
    private static JsonNode table(JsonNode content, Expected expected) {
        JsonNode tables = content.path("figures");
        return expected.by().isEmpty() ? tables.elements().next() : tables.path(expected.by());
    }
}
