package de.integrativ.reporting.indicator.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import de.integrativ.reporting.Applied;
import de.integrativ.reporting.FactSender;
import de.integrativ.reporting.Told;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * First half of 2017: Dülmen 7, Coesfeld 9, Senden 8. Second half: Dülmen 7, Nottuln in the same region 2, Coesfeld 9.
 * Gerda Gemeinde sits on Dülmen's board, Bodo Beirat on the county's.
 */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AMunicipalitysOwnFiguresTest {

    private static final String FIRST_HALF = "?from=2017-01-01&to=2017-06-30";
    private static final String SECOND_HALF = "?from=2017-07-01&to=2017-12-31";

    private static boolean told;

    @Inject
    Applied applied;

    @BeforeEach
    void the_year_is_told_once() {
        if (told) {
            return;
        }
        try (FactSender sender = new FactSender()) {
            List<UUID> journeys = new ArrayList<>();
            journeys.addAll(ways(sender, 7, "2017-02-01", "duelmen", "05558016"));
            journeys.addAll(ways(sender, 9, "2017-02-02", "coesfeld", "05558012"));
            journeys.addAll(ways(sender, 8, "2017-02-03", "ascheberg", "05558044"));
            journeys.addAll(ways(sender, 7, "2017-08-01", "duelmen", "05558016"));
            journeys.addAll(ways(sender, 2, "2017-08-02", "duelmen", "05558032"));
            journeys.addAll(ways(sender, 9, "2017-08-03", "coesfeld", "05558012"));
            journeys.forEach(journey -> applied.await(sender, Told.REFERRAL, journey));
        }
        told = true;
    }

    @Test
    void a_municipality_sees_its_own_figures_and_nobody_elses() {
        ask("gerda.gemeinde", "/indicators" + FIRST_HALF)
                .statusCode(200)
                .body("audience.id", equalTo("municipality"))
                .body("audience.municipality", equalTo("Dülmen"))
                .body("indicators[0].value", equalTo(7))
                .body("indicators[0].breakdown", empty())
                .body("coverage.ways", nullValue())
                .body(not(containsString("Coesfeld")));
    }

    @Test
    void what_would_tell_of_a_neighbour_is_hidden_from_a_municipality_too() {
        ask("bodo.beirat", "/indicators" + SECOND_HALF + "&by=region")
                .body("indicators[0].breakdown.find { it.key == 'duelmen' }.value", equalTo(9));

        ask("gerda.gemeinde", "/indicators" + SECOND_HALF)
                .statusCode(200)
                .body("indicators[0].suppressed", equalTo(true))
                .body("indicators[0].value", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"region", "municipality", "sex", "ageBand", "statusGroup"})
    void a_municipality_is_refused_every_breakdown(String by) {
        for (String table : List.of("/indicators", "/indicators.csv")) {
            ask("gerda.gemeinde", table + FIRST_HALF + "&by=" + by)
                    .statusCode(403)
                    .body("type", equalTo("urn:integrativ:problem:own-figures-only"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"steering-group", "advisory-board"})
    void a_municipality_is_refused_what_is_made_for_the_countys_boards(String audience) {
        ask("gerda.gemeinde", "/indicators" + FIRST_HALF + "&audience=" + audience)
                .statusCode(403)
                .body("context.yours", equalTo(List.of("municipality")));
    }

    @Test
    void the_table_for_office_software_holds_the_same() {
        ask("gerda.gemeinde", "/indicators.csv" + FIRST_HALF)
                .statusCode(200)
                .body(containsString("municipality;5;1;Zuweisungen;PERSONS;;;7;;"))
                .body(not(containsString("Coesfeld")));
    }

    @Test
    void the_countys_boards_see_the_whole_county() {
        ask("bodo.beirat", "/indicators" + FIRST_HALF)
                .body("indicators[0].value", equalTo(24))
                .body("audience.municipality", nullValue());
    }

    @Test
    void a_released_report_tells_a_municipality_of_itself_alone() {
        String report = released("municipality");

        ask("gerda.gemeinde", "/reports/" + report)
                .statusCode(200)
                .body("figures.keySet()", equalTo(java.util.Set.of("municipality")))
                .body("figures.municipality.indicators[0].value", equalTo(7))
                .body("figures.municipality.indicators.breakdown.flatten()", empty())
                .body(not(containsString("Coesfeld")));
    }

    @Test
    void a_report_for_the_countys_boards_is_not_there_for_a_municipality() {
        String report = released("advisory-board");

        ask("gerda.gemeinde", "/reports").body("items.id", not(hasItem(report)));
        ask("gerda.gemeinde", "/reports/" + report).statusCode(404);
    }

    private String released(String audience) {
        String report = given().auth()
                .oauth2(TestTokens.of("eva.evaluation"))
                .contentType("application/json")
                .body(Map.of("from", "2017-01-01", "to", "2017-06-30", "audience", audience))
                .post("/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        advance("eva.evaluation", report + "/check");
        applied.withNothingParked(() -> advance("karin.koordination", report + "/release"));
        return report;
    }

    private static void advance(String person, String step) {
        given().auth()
                .oauth2(TestTokens.of(person))
                .post("/reports/" + step)
                .then()
                .statusCode(200);
    }

    private static List<UUID> ways(FactSender sender, int ways, String day, String region, String municipality) {
        List<UUID> journeys = new ArrayList<>();
        for (int i = 0; i < ways; i++) {
            UUID journey = UUID.randomUUID();
            Map<String, Object> fact = new HashMap<>(Told.submitted(day, region, "jobcenter-coesfeld"));
            fact.put("municipality", municipality);
            sender.tell(Told.REFERRAL, journey, "referral.fact-submitted.v1", fact);
            journeys.add(journey);
        }
        return journeys;
    }

    private static ValidatableResponse ask(String person, String path) {
        return given().auth().oauth2(TestTokens.of(person)).get(path).then();
    }
}
