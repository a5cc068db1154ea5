package de.integrativ.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No service runs beside this test: what the edge says by itself. What it relays is answered 503, or by who listens. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ApiEdgeTest {

    @Test
    void without_a_token_nothing_is_relayed() {
        given().when().get("/api/referral/referrals").then().statusCode(401);
    }

    @Test
    void a_token_of_another_issuer_is_refused() {
        given().auth()
                .oauth2("eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.")
                .when()
                .get("/api/referral/referrals")
                .then()
                .statusCode(401);
    }

    @Test
    void a_session_cookie_is_no_token() {
        given().cookie("q_session", "anything")
                .when()
                .get("/api/referral/referrals")
                .then()
                .statusCode(401);
    }

    @Test
    void a_service_that_is_down_is_told_as_a_problem() {
        given().auth()
                .oauth2(TestTokens.of("karin.koordination"))
                .when()
                .get("/api/referral/referrals")
                .then()
                .statusCode(503)
                .contentType(containsString("application/problem+json"))
                .body("type", equalTo("urn:integrativ:problem:service-unreachable"));
    }

    @Test
    void a_service_that_does_not_exist_is_not_there() {
        given().auth()
                .oauth2(TestTokens.of("karin.koordination"))
                .when()
                .get("/api/keycloak/admin")
                .then()
                .statusCode(404)
                .contentType(containsString("application/problem+json"))
                .body("type", equalTo("urn:integrativ:problem:not-there"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/referral/q",
                "/api/referral/q/",
                "/api/referral/q/metrics",
                "/api/referral/q/metrics?x",
                "/api/referral/q/health/ready",
                "/api/referral/q/openapi/../metrics",
                "/api/referral//q/metrics",
                "/api/referral/./q/metrics",
                "/api/referral/../q/metrics",
                "/api/referral/referrals/../q/metrics",
                "/api/casework/../referral/q/metrics",
                "/api/referral/%71/metrics",
                "/api/referral/%2e%2e/q/metrics",
                "/api/referral/%2E/q/metrics",
                "/api/referral/..%2fq/metrics",
                "/api/referral/x%2F..%2Fq/metrics",
                "/api/referral/..%5cq/metrics",
                "/api/referral/%5Cq/metrics",
                "/api/referral/%2571/metrics",
                "/api/referral/%252e%252e/q/metrics",
                "/api/referral/..%252fq/metrics",
                "/api/referral/q;x=1/metrics",
                "/api/referral/;x/q/metrics",
                "/api/referral/..;/q/metrics"
            })
    void what_is_for_operators_is_not_there(String target) throws IOException {
        assertEquals(404, RawRequest.get(target, TestTokens.of("petra.partner")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/referral/..\\q\\metrics", "/api/referral/\\q/metrics"})
    void a_backslash_is_in_no_address(String target) throws IOException {
        assertEquals(400, RawRequest.get(target, TestTokens.of("petra.partner")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/keycloak/admin",
                "/api/referral",
                "/api/referral/",
                "/api",
                "/api/",
                "/api//elsewhere.example/x",
                "/api/referral@elsewhere.example/x",
                "/api/referral.elsewhere.example/x",
                "/api/referral:9/x",
                "/api/referral/../keycloak/admin",
                "/%61pi/keycloak/admin"
            })
    void nothing_but_the_listed_services_is_there(String target) throws IOException {
        assertEquals(404, RawRequest.get(target, TestTokens.of("anton.admin")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/referrals/0198f1b2-7c1d-7000-8000-000000000001/first-meeting",
                "/caseloads/kemal.kim",
                "/indicators.csv?",
                "/referrals?state=SUBMITTED&cursor=a%2Fb%3D%3D&text=%C3%BC%20+;x=/../q/metrics//&%71",
            })
    void a_service_is_asked_for_exactly_what_was_asked_for_here(String target) throws IOException {
        try (Listening service = Listening.asReferralService()) {
            int status = RawRequest.get("/api/referral" + target, TestTokens.of("karin.koordination"));

            assertEquals(List.of(target), service.heard());
            assertEquals(204, status);
        }
    }

    @Test
    void a_services_description_is_for_everyone_with_a_token() {
        given().auth()
                .oauth2(TestTokens.of("petra.partner"))
                .when()
                .get("/api/referral/q/openapi")
                .then()
                .statusCode(503);
    }
}
