package de.integrativ.reporting.indicator.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** April 2024: coesfeld 6, duelmen 4, ascheberg 2, another Jobcenter's 3 in coesfeld, two without facts. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class IndicatorResourceTest {

    private static final String APRIL = "/indicators?from=2024-04-01&to=2024-04-30";

    private static boolean told;

    @Inject
    Applied applied;

    @BeforeEach
    void april_is_told_once() {
        if (told) {
            return;
        }
        UUID counters = UUID.randomUUID();
        try (FactSender sender = new FactSender()) {
            Stream.of(
                            Told.submittedWays(sender, 6, "2024-04-02", "coesfeld", "jobcenter-coesfeld"),
                            Told.submittedWays(sender, 4, "2024-04-03", "duelmen", "jobcenter-coesfeld"),
                            Told.submittedWays(sender, 2, "2024-04-04", "ascheberg", "jobcenter-coesfeld"),
                            Told.submittedWays(sender, 3, "2024-04-05", "coesfeld", "jobcenter-elsewhere"))
                    .flatMap(Stream::of)
                    .forEach(journey -> applied.await(sender, Told.REFERRAL, journey));
            sender.tell(
                    Told.REFERRAL,
                    counters,
                    "platform.fact-counted.v1",
                    Map.of("month", "2024-04", "counter", "REFERRED", "value", 5));
            applied.await(sender, Told.REFERRAL, counters);
        }
        told = true;
    }

    @Test
    void an_evaluator_reads_totals_with_their_coverage() {
        ask("eva.evaluation", APRIL)
                .statusCode(200)
                .body("period.from", equalTo("2024-04-01"))
                .body("audience.id", equalTo("steering-group"))
                .body("coverage.ways", equalTo(20))
                .body("coverage.waysWithFacts", equalTo(15))
                .body("coverage.share", equalTo(75.0f))
                .body("indicators.number", equalTo(List.of(1, 3, 5, 7, 8)))
                .body("indicators[0].value", equalTo(20))
                .body("indicators[0].countersIncluded", equalTo(true))
                .body("indicators[1].value", nullValue())
                .body("indicators[1].suppressed", equalTo(false));
    }

    @Test
    void what_total_less_rest_would_tell_is_hidden_with_it() {
        ask("eva.evaluation", APRIL + "&by=region")
                .statusCode(200)
                .body("indicators[0].breakdown.find { it.key == 'ascheberg' }.suppressed", equalTo(true))
                .body("indicators[0].breakdown.find { it.key == 'ascheberg' }.value", nullValue())
                .body("indicators[0].breakdown.find { it.key == 'duelmen' }.suppressed", equalTo(true))
                .body("indicators[0].breakdown.find { it.key == 'coesfeld' }.value", equalTo(9))
                .body("indicators[0].breakdown.find { it.key == 'coesfeld' }.label", equalTo("Region Coesfeld"))
                .body("indicators[0].breakdown.find { it.key == 'none' }.label", equalTo("ohne Zuordnung"))
                .body("audience.hint", containsString("1 bis 2"));
    }

    @Test
    void a_board_member_gets_the_strictest_threshold() {
        ask("bodo.beirat", "/indicators?from=2024-01-01&to=2024-06-30")
                .statusCode(200)
                .body("audience.id", equalTo("advisory-board"))
                .body("audience.threshold", equalTo(5));
    }

    @Test
    void a_board_member_is_refused_a_lower_threshold() {
        ask("bodo.beirat", APRIL + "&audience=steering-group")
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:integrativ:problem:audience-not-yours"))
                .body("context.yours", hasItems("advisory-board", "municipality"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"from=2024-01-01&to=2024-06-29", "from=2024-04-01&to=2024-04-30", "from=2026-07-01&to=2099-12-31"
            })
    void a_board_cannot_choose_days_to_subtract(String period) {
        ask("bodo.beirat", "/indicators?" + period)
                .statusCode(403)
                .body("type", equalTo("urn:integrativ:problem:half-years-only"));
    }

    @Test
    void a_jobcenters_lead_sees_the_ways_of_that_jobcenter_alone() {
        ask("lena.leitung", APRIL)
                .statusCode(200)
                .body("indicators[0].value", equalTo(17))
                .body("coverage.waysWithFacts", equalTo(12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kemal.kim",
                "jana.jobcenter",
                "petra.partner",
                "asta.assistenz",
                "dora.datenschutz",
                "anton.admin"
            })
    void whoever_does_not_evaluate_sees_no_figure(String person) {
        ask(person, APRIL).statusCode(403).contentType("application/problem+json");
    }

    @Test
    void without_a_token_there_is_nothing() {
        given().get(APRIL).then().statusCode(401);
    }

    @Test
    void an_agencys_system_sees_no_figure() {
        given().auth()
                .oauth2(TestTokens.agency("jobcenter-coesfeld"))
                .get(APRIL)
                .then()
                .statusCode(403);
    }

    @Test
    void an_incomplete_question_is_told_what_is_missing() {
        ask("eva.evaluation", "/indicators?to=2024-13-01&by=name")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", equalTo(List.of("from", "to", "by")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"from=2024-04-01&to=2024-04-29", "from=2024-04-02&to=2024-06-30", "from=2024-04-01&to=2024-05-31"
            })
    void whoever_evaluates_is_shown_months_and_quarters_and_no_days_to_subtract(String period) {
        ask("eva.evaluation", "/indicators?" + period)
                .statusCode(400)
                .body("errors[0].field", equalTo("to"))
                .body("errors[0].code", equalTo("calendar"));
    }

    @Test
    void an_audience_that_there_is_not_is_told_which_there_are() {
        ask("eva.evaluation", APRIL + "&audience=everyone")
                .statusCode(400)
                .body("context.known", hasItem("steering-group"));
    }

    @Test
    void definitions_stand_beside_the_figures_in_german_and_english() {
        ask("eva.evaluation", "/indicators/definitions")
                .statusCode(200)
                .body("find { it.number == 7 }.name.de", equalTo("Startquote"))
                .body("find { it.number == 7 }.timeBasis.en", equalTo("day of the first meeting"));
    }

    @Test
    void the_table_for_office_software_hides_the_same() {
        ask("eva.evaluation", "/indicators.csv?from=2024-04-01&to=2024-04-30&by=region")
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString("steering-group;3;1;Zuweisungen;PERSONS;region;Region Ascheberg;verborgen;;"))
                .body(containsString("Abdeckung;PERCENT;;;75,0;15;20"))
                .body(containsString("3;Annahmequote;PERCENT;;;entfällt;"));
    }

    private static ValidatableResponse ask(String person, String path) {
        return given().auth().oauth2(TestTokens.of(person)).get(path).then();
    }
}
