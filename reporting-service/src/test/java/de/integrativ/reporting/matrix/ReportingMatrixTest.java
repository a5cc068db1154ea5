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
import java.util.UUID;
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
                .body(ask())
                .post("/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        if (situation.equals("released")) {
            as("eva.evaluation").post("/reports/" + report + "/check").then().statusCode(200);
            applied.withNothingParked(() -> as("karin.koordination")
                    .post("/reports/" + report + "/release")
                    .then()
                    .statusCode(200));
        }
        Map<String, String> ids =
                Map.of("report", report, "parked", UUID.randomUUID().toString());
        return new Thing(situation, ids, "", "jobcenter-coesfeld", null, null, null, null);
    }

    private static String ask() {
        LocalDate first = LocalDate.parse("2000-01-01").plusMonths(MONTH.getAndIncrement());
        return "{\"from\":\"%s\",\"to\":\"%s\",\"audience\":\"advisory-board\"}"
                .formatted(first, first.plusMonths(1).minusDays(1));
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
            case "POST /reports" -> ask();
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
