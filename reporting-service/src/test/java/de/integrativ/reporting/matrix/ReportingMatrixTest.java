package de.integrativ.reporting.matrix;

import static io.restassured.RestAssured.given;

import de.integrativ.reporting.Applied;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestTokens;
import de.integrativ.testing.matrix.MatrixWalk;
import de.integrativ.testing.matrix.Thing;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ReportingMatrixTest extends MatrixWalk {

    /** Each report of a month of its own: a released one stands in no other's way. */
    private static final AtomicInteger MONTH = new AtomicInteger();

    @Inject
    Applied applied;

    @Override
    protected String service() {
        return "reporting-service";
    }

    @Override
    protected URI address() {
        return URI.create("http://localhost:" + RestAssured.port);
    }

    @Override
    protected Thing make(String situation) {
        String report = as("eva.evaluation")
                .body(ask(situation.equals("municipal") ? "municipality" : "advisory-board"))
                .post("/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        if (!situation.equals("computed")) {
            as("eva.evaluation").post("/reports/" + report + "/check").then().statusCode(200);
        }
        // What is released only then must not be kept back by facts that other tests left waiting.
        applied.withNothingParked(() -> {});
        if (situation.equals("released") || situation.equals("municipal")) {
            applied.withNothingParked(() -> as("karin.koordination")
                    .post("/reports/" + report + "/release")
                    .then()
                    .statusCode(200));
        }
        return new Thing(situation, Map.of("report", report), "", "jobcenter-coesfeld", null, null, null, null);
    }

    private static String ask(String audience) {
        LocalDate first = LocalDate.parse("2000-01-01").plusMonths(MONTH.getAndIncrement());
        return "{\"from\":\"%s\",\"to\":\"%s\",\"audience\":\"%s\"}"
                .formatted(first, first.plusMonths(1).minusDays(1), audience);
    }

    @Override
    protected String fingerprint(Thing thing) {
        return as("eva.evaluation").get("/reports/" + thing.id("report")).asString();
    }

    @Override
    protected String query(String endpoint) {
        return endpoint.endsWith("/indicators") || endpoint.endsWith("/indicators.csv")
                ? "?from=2024-01-01&to=2024-06-30"
                : "";
    }

    @Override
    protected String body(String endpoint, Thing thing) {
        return switch (endpoint) {
            case "POST /reports" -> ask("advisory-board");
            case "POST /admin/republications" ->
                "{\"topic\":\"signals.from.reporting-service\",\"consumer\":\"referral-service\"}";
            case "POST /audit/entries/{id}/erasure" -> "{\"why\":\"Antrag\"}";
            default -> "";
        };
    }

    private static RequestSpecification as(String person) {
        return given().auth().oauth2(TestTokens.of(person)).contentType("application/json");
    }
}
