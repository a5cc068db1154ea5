package de.integrativ.reporting.indicator.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.reporting.Applied;
import de.integrativ.reporting.FactSender;
import de.integrativ.reporting.Told;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Referrals of half a year, few in many a month; whoever evaluates asks for every period that can be asked for. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SubtractingPeriodsTest {

    private static final YearMonth FIRST = YearMonth.of(2012, 1);
    private static final int MONTHS = 6;
    private static final int THRESHOLD = 3;
    private static final List<String> REGIONS = List.of("ascheberg", "coesfeld", "duelmen");
    private static final List<String> CELLS = List.of("ascheberg", "coesfeld", "duelmen", "none");

    @Inject
    Applied applied;

    private final Subtraction reader = new Subtraction();

    @Test
    void no_count_of_few_follows_from_periods_that_are_subtracted_from_each_other() {
        tell(new Random(7));
        IntStream.range(0, MONTHS)
                .forEach(month -> reader.equal(of(CELLS, month, month), of("total", month, month), 0));

        int told = periods().mapToInt(period -> ask(period[0], period[1])).sum();

        assertTrue(told > 30, "only " + told + " figures were told");
        List<String> few = new ArrayList<>();
        for (int from = 0; from < MONTHS; from++) {
            for (int to = from; to < MONTHS; to++) {
                few.addAll(few(from, to));
            }
        }
        assertEquals(List.of(), few);
    }

    @Test
    void a_reader_who_subtracts_finds_what_is_left() {
        reader.told(of("total", 0, 2), 9);
        reader.told(of("total", 1, 2), 8);

        OptionalDouble january = reader.follows(of("total", 0, 0));

        assertEquals(OptionalDouble.of(1), january);
    }

    private List<String> few(int from, int to) {
        return Stream.concat(Stream.of("total"), CELLS.stream())
                .filter(cell -> isFew(reader.follows(of(cell, from, to))))
                .map(cell -> cell + " " + FIRST.plusMonths(from) + " to " + FIRST.plusMonths(to))
                .toList();
    }

    private static boolean isFew(OptionalDouble count) {
        long people = Math.round(count.orElse(0));
        return people > 0 && people < THRESHOLD;
    }

    /** Months, and whole quarters. */
    private static Stream<int[]> periods() {
        return Stream.concat(
                IntStream.range(0, MONTHS).mapToObj(month -> new int[] {month, month}),
                Stream.of(new int[] {0, 2}, new int[] {3, 5}, new int[] {0, 5}));
    }

    private int ask(int from, int to) {
        JsonPath answer = given().auth()
                .oauth2(TestTokens.of("eva.evaluation"))
                .get("/indicators?by=region&from=" + FIRST.plusMonths(from).atDay(1) + "&to="
                        + FIRST.plusMonths(to).atEndOfMonth())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        int told = 0;
        for (String cell : CELLS) {
            String row = "indicators[0].breakdown.find { it.key == '" + cell + "' }";
            told += learn(of(cell, from, to), answer.get(row) == null ? 0 : answer.get(row + ".value"));
        }
        told += learn(of("total", from, to), answer.get("indicators[0].value"));
        told += learn(of("total", from, to), answer.get("coverage.ways"));
        return told + learn(of(REGIONS, from, to), answer.get("coverage.waysWithFacts"));
    }

    private int learn(List<String> parts, @Nullable Number value) {
        if (value == null) {
            return 0;
        }
        reader.told(parts, value.doubleValue());
        return 1;
    }

    private static List<String> of(String cell, int from, int to) {
        return of(List.of(cell), from, to);
    }

    private static List<String> of(List<String> cells, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .boxed()
                .flatMap(month -> cells.stream().map(cell -> cell + month))
                .toList();
    }

    private void tell(Random chance) {
        UUID counters = UUID.randomUUID();
        try (FactSender sender = new FactSender()) {
            List<UUID> journeys = new ArrayList<>();
            for (int month = 0; month < MONTHS; month++) {
                String day = FIRST.plusMonths(month).atDay(5).toString();
                for (String region : REGIONS) {
                    int ways = chance.nextInt(region.equals("coesfeld") ? 9 : 6);
                    journeys.addAll(List.of(Told.submittedWays(sender, ways, day, region, "jobcenter-coesfeld")));
                }
                sender.tell(
                        Told.REFERRAL,
                        counters,
                        "platform.fact-counted.v1",
                        Map.of(
                                "month",
                                FIRST.plusMonths(month).toString(),
                                "counter",
                                "REFERRED",
                                "value",
                                3 + chance.nextInt(4)));
            }
            journeys.forEach(journey -> applied.await(sender, Told.REFERRAL, journey));
            applied.await(sender, Told.REFERRAL, counters);
        }
    }
}
