package de.integrativ.reporting.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.identity.Role;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import de.integrativ.reporting.Applied;
import de.integrativ.reporting.FactSender;
import de.integrativ.reporting.Table;
import de.integrativ.reporting.Table.Row;
import de.integrativ.reporting.disclosure.Suppression;
import de.integrativ.reporting.indicator.Figure.Cell;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code worked-by-hand.md} says how each figure came about. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FiguresWorkedByHandTest {

    private static final LocalDate READ_ON = LocalDate.of(2026, 7, 8);
    private static final ReadingPeriod MAY_AND_JUNE =
            new ReadingPeriod(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 30));
    private static final Actor EVALUATOR =
            new Actor("eva.evaluation", "Eva Evaluation", "kreis-coesfeld", "kreis", Set.of(Role.EVALUATOR));

    private static boolean told;

    @Inject
    Calculation calculation;

    @Inject
    Definitions definitions;

    @Inject
    MonthlyCounters counters;

    @Inject
    Wall wall;

    @Inject
    Applied applied;

    @BeforeEach
    void the_ways_are_told_once() {
        if (told) {
            return;
        }
        try (FactSender sender = new FactSender()) {
            WaysWorkedByHand ways = new WaysWorkedByHand(sender);
            ways.tell(Table.read("worked-by-hand.csv")).forEach(journey -> {
                applied.await(sender, "referral-service", journey);
                applied.await(sender, "casework-service", journey);
            });
            ways.count(Table.read("counted-by-hand.csv"))
                    .forEach((service, key) -> applied.await(sender, service, key));
        }
        told = true;
    }

    @Test
    void every_figure_is_the_one_that_was_worked_out_by_hand() {
        Map<String, String> expected = new LinkedHashMap<>();
        Map<String, String> actual = new LinkedHashMap<>();

        for (Row row : Table.read("expected-by-hand.csv")) {
            String figure = "%s to %s, threshold %s, indicator %s, %s %s"
                    .formatted(
                            row.get("from"),
                            row.get("to"),
                            row.get("threshold"),
                            row.get("indicator"),
                            row.get("by"),
                            row.get("cell"));
            expected.put(figure, row.get("numerator") + "/" + row.get("denominator") + " = " + row.get("value"));
            actual.put(figure, told(row));
        }

        assertEquals(String.join("\n", lines(expected)), String.join("\n", lines(actual)));
    }

    @Test
    void the_cells_of_a_breakdown_add_up_to_the_total() {
        for (Dimension dimension : Dimension.values()) {
            Figure referrals = figures(MAY_AND_JUNE, dimension, 1).indicators().getFirst();

            BigDecimal sum = referrals.cells().stream().map(Cell::value).reduce(BigDecimal.ZERO, BigDecimal::add);

            assertEquals(referrals.total().value(), sum, dimension.id());
        }
    }

    @Test
    void an_open_wait_is_told_beside_the_median_and_hidden_if_it_is_one_of_few() {
        assertEquals(1L, wait(1).openWaits());
        assertEquals(null, wait(3).openWaits());
    }

    private Figure wait(int threshold) {
        return figures(MAY_AND_JUNE, null, threshold).indicators().stream()
                .filter(figure -> figure.definition().number() == Definitions.WAIT)
                .findFirst()
                .orElseThrow();
    }

    private Figures figures(ReadingPeriod period, @Nullable Dimension by, int threshold) {
        return wall.within(
                SystemRole.STAFF,
                EVALUATOR,
                () -> Objects.requireNonNull(calculation
                        .figures(
                                Asked.alone(new Slice(
                                        definition -> definitions.live(definition, period, READ_ON),
                                        counters.read(period, READ_ON, EVALUATOR))),
                                new Suppression(threshold),
                                ReleasedBefore.NOTHING)
                        .get(by == null ? Dimension.REGION : by)));
    }

    private String told(Row row) {
        ReadingPeriod period = new ReadingPeriod(LocalDate.parse(row.get("from")), LocalDate.parse(row.get("to")));
        Dimension by = Dimension.of(row.get("by")).orElse(null);
        Figures figures = figures(period, by, Integer.parseInt(row.get("threshold")));
        if (row.get("indicator").equals("coverage")) {
            Coverage coverage = figures.coverage();
            return coverage.waysWithFacts() + "/" + coverage.ways() + " = " + coverage.share();
        }
        Figure figure = figures.indicators().stream()
                .filter(f -> row.get("indicator").equals("" + f.definition().number()))
                .findFirst()
                .orElseThrow();
        Cell cell = by == null
                ? figure.total()
                : figure.cells().stream()
                        .filter(c -> c.key().equals(row.get("cell")))
                        .findFirst()
                        .orElseThrow();
        return told(cell);
    }

    private static String told(Cell cell) {
        String value = cell.value() == null ? "n/a" : cell.value().toPlainString();
        boolean undivided = cell.denominator() == null || cell.denominator() == 0;
        return (undivided ? "" : cell.numerator()) + "/" + (undivided ? "" : cell.denominator()) + " = "
                + (cell.suppressed() ? "hidden" : value);
    }

    private static Iterable<String> lines(Map<String, String> figures) {
        return figures.entrySet().stream()
                .map(figure -> figure.getKey() + ": " + figure.getValue())
                .toList();
    }
}
