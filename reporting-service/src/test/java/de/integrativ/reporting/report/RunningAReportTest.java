package de.integrativ.reporting.report;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.reporting.Applied;
import de.integrativ.reporting.FactSender;
import de.integrativ.reporting.Told;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RunningAReportTest {

    private final FactSender sender = new FactSender();

    @Inject
    Applied applied;

    @AfterEach
    void close() {
        sender.close();
    }

    @Test
    void a_report_gives_the_same_figures_after_persons_withdrew() {
        UUID[] journeys = ways("2023-05-03");
        String report = computed("2023-05");
        String before = as("eva.evaluation").get("/reports/" + report).asString();

        for (UUID journey : journeys) {
            sender.tell(Told.REFERRAL, journey, "platform.fact-withdrawn.v1", Map.of());
            applied.await(sender, Told.REFERRAL, journey);
        }

        assertEquals(before, as("eva.evaluation").get("/reports/" + report).asString());
        get("eva.evaluation", "/reports/" + report + "/reproduction").body("same", equalTo(true));
        get("eva.evaluation", "/indicators?from=2023-05-01&to=2023-05-31").body("indicators[0].value", equalTo(0));
    }

    @Test
    void a_report_says_as_of_which_fact_it_was_computed() {
        ways("2023-06-01");
        String report = computed("2023-06");

        get("eva.evaluation", "/reports/" + report)
                .body("state", equalTo("COMPUTED"))
                .body("ordinal", equalTo((int) applied.count("select last from ingest_ordinal")))
                .body("figures.region.indicators[0].value", equalTo(4));
    }

    @Test
    void a_report_is_checked_by_an_evaluator_and_released_by_the_coordination() {
        String report = computed("2023-07");

        post("eva.evaluation", "/reports/" + report + "/check").statusCode(200).body("state", equalTo("CHECKED"));
        applied.withNothingParked(() -> post("karin.koordination", "/reports/" + report + "/release")
                .statusCode(200)
                .body("state", equalTo("RELEASED"))
                .body("releasedBy", equalTo("karin.koordination")));
    }

    @Test
    void an_unchecked_report_is_not_released() {
        String report = computed("2023-08");

        post("karin.koordination", "/reports/" + report + "/release")
                .statusCode(409)
                .body("context.state", equalTo("COMPUTED"))
                .body("context.allowed", equalTo("check"));
    }

    @Test
    void the_coordination_does_not_check_and_an_evaluator_does_not_release() {
        String report = computed("2023-09");

        post("karin.koordination", "/reports/" + report + "/check").statusCode(403);
        post("eva.evaluation", "/reports/" + report + "/release").statusCode(403);
    }

    @Test
    void no_report_is_released_over_facts_that_wait() {
        String report = computed("2023-10");
        post("eva.evaluation", "/reports/" + report + "/check").statusCode(200);
        UUID journey = UUID.randomUUID();
        var missing = sender.fact(Told.REFERRAL, journey, "referral.fact-submitted.v1", Told.submitted("2023-10-02"));
        sender.tell(Told.REFERRAL, journey, "referral.fact-decided.v1", Told.accepted("2023-10-04"));
        applied.awaitParked(journey);

        post("karin.koordination", "/reports/" + report + "/release")
                .statusCode(409)
                .body("type", equalTo("urn:integrativ:problem:facts-parked"));

        sender.send(Told.REFERRAL, List.of(missing));
        applied.await(sender, Told.REFERRAL, journey);
    }

    @Test
    void boards_see_released_reports_and_no_other() {
        String report = computedFor("2023-11-01", "2023-11-30", "advisory-board");
        get("bodo.beirat", "/reports").body("items.id", not(hasItem(report)));
        get("bodo.beirat", "/reports/" + report).statusCode(404);
        post("eva.evaluation", "/reports/" + report + "/check").statusCode(200);

        applied.withNothingParked(() ->
                post("karin.koordination", "/reports/" + report + "/release").statusCode(200));

        get("bodo.beirat", "/reports").body("items.id", hasItem(report));
        get("bodo.beirat", "/reports/" + report).statusCode(200);
    }

    @Test
    void boards_do_not_see_reports_of_a_lower_threshold() {
        String report = computed("2023-12");
        post("eva.evaluation", "/reports/" + report + "/check").statusCode(200);

        applied.withNothingParked(() ->
                post("karin.koordination", "/reports/" + report + "/release").statusCode(200));

        get("bodo.beirat", "/reports/" + report).statusCode(404);
    }

    @Test
    void a_report_does_not_tell_how_few_came_since_a_released_one() {
        ways("2022-03-01");
        released(computedFor("2022-01-01", "2022-06-30", "steering-group"));
        applied.await(
                sender,
                Told.REFERRAL,
                Told.submittedWays(sender, 1, "2022-07-04", "coesfeld", "jobcenter-coesfeld")[0]);
        ways("2022-08-01");

        String until = computedFor("2022-01-01", "2022-07-31", "steering-group");
        String later = computedFor("2022-01-01", "2022-08-31", "steering-group");

        get("eva.evaluation", "/reports/" + until).body("figures.region.indicators[0].suppressed", equalTo(true));
        get("eva.evaluation", "/reports/" + later).body("figures.region.indicators[0].value", equalTo(9));
        get("eva.evaluation", "/reports/" + until + "/reproduction").body("same", equalTo(true));
    }

    @Test
    void a_report_is_not_released_beside_one_that_it_does_not_know() {
        String first = computedFor("2021-01-01", "2021-06-30", "steering-group");
        String second = computedFor("2021-01-01", "2021-07-31", "steering-group");
        released(second);
        post("eva.evaluation", "/reports/" + first + "/check").statusCode(200);

        applied.withNothingParked(() -> post("karin.koordination", "/reports/" + first + "/release")
                .statusCode(409)
                .body("type", equalTo("urn:integrativ:problem:others-released")));
    }

    @Test
    void a_report_that_was_computed_before_all_facts_were_in_is_not_released() {
        ways("2020-05-04");
        applied.behind(1);
        String report = computedFor("2020-05-01", "2020-05-31", "steering-group");
        applied.behind(-1);
        post("eva.evaluation", "/reports/" + report + "/check").statusCode(200);

        applied.withNothingParked(() -> post("karin.koordination", "/reports/" + report + "/release")
                .statusCode(409)
                .body("type", equalTo("urn:integrativ:problem:facts-behind")));
    }

    private void released(String report) {
        post("eva.evaluation", "/reports/" + report + "/check").statusCode(200);
        applied.withNothingParked(() ->
                post("karin.koordination", "/reports/" + report + "/release").statusCode(200));
    }

    private static String computedFor(String from, String to, String audience) {
        return as("eva.evaluation")
                .contentType("application/json")
                .body(Map.of("from", from, "to", to, "audience", audience))
                .post("/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private UUID[] ways(String day) {
        UUID[] journeys = Told.submittedWays(sender, 4, day, "coesfeld", "jobcenter-coesfeld");
        for (UUID journey : journeys) {
            applied.await(sender, Told.REFERRAL, journey);
        }
        return journeys;
    }

    private static String computed(String month) {
        return computedFor(month + "-01", YearMonth.parse(month).atEndOfMonth().toString(), "steering-group");
    }

    private static ValidatableResponse get(String person, String path) {
        return as(person).get(path).then();
    }

    private static ValidatableResponse post(String person, String path) {
        return as(person).post(path).then();
    }

    private static RequestSpecification as(String person) {
        return given().auth().oauth2(TestTokens.of(person));
    }
}
