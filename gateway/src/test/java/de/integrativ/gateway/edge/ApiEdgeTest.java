package de.integrativ.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No service runs beside this test: what the edge says by itself. */
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
                .body("type", equalTo("urn:integrativ:problem:not-there"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/referral/q/metrics",
                "/api/referral/q/health/ready",
                "/api/referral//q/metrics",
                "/api/referral/%71/metrics",
                "/api/referral/referrals/../q/metrics",
                "/api/referral/q"
            })
    void what_is_for_operators_is_not_there(String path) {
        given().auth()
                .oauth2(TestTokens.of("petra.partner"))
                .urlEncodingEnabled(false)
                .when()
                .get(path)
                .then()
                .statusCode(404);
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
