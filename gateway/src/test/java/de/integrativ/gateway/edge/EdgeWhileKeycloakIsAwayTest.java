package de.integrativ.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestTokens;
import de.integrativ.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@TestProfile(EdgeWhileKeycloakIsAwayTest.Away.class)
class EdgeWhileKeycloakIsAwayTest {

    /** Keycloak is not where the gateway looks for it, until the test puts it there. */
    public static final class Away implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("integrativ.identity.origin", "http://localhost:" + Forwarder.PORT);
        }
    }

    @Test
    void the_edge_says_that_it_cannot_check_now_and_goes_on_when_keycloak_is_back() throws IOException {
        String token = TestTokens.of("karin.koordination");
        given().auth()
                .oauth2(token)
                .get("/api/referral/referrals")
                .then()
                .statusCode(503)
                .header("Retry-After", "10")
                .contentType(containsString("application/problem+json"))
                .body("type", equalTo("urn:integrativ:problem:sign-in-away"));

        try (Forwarder back = Forwarder.toKeycloak()) {
            Waiting.until("the edge looks at tokens again: " + back, () -> given().auth()
                    .oauth2(token)
                    .get("/api/referral/referrals")
                    .then()
                    .extract()
                    .asString()
                    .contains("service-unreachable"));
        }
    }
}
