package de.integrativ.network.agencyedge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import de.integrativ.network.CaseworkSide;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestRealm;
import de.integrativ.testing.TestRealm.Added;
import de.integrativ.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tokens of one agency's systems that were given less than its main one. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DownScopedTokenTest {

    private static final String OFFICE = "abh-coesfeld";

    private final String client = "test-" + UUID.randomUUID();

    @BeforeEach
    void consents_are_known() {
        CaseworkSide.heartbeat(Instant.now());
        Waiting.until("they are", () -> {
            try (Added reader = TestRealm.system(client, OFFICE, List.of("requests:read"))) {
                return fetch(token()).statusCode() == 200 && !reader.path().isEmpty();
            }
        });
    }

    @Test
    void who_may_only_read_hands_nothing_in() {
        try (Added reader = TestRealm.system(client, OFFICE, List.of("requests:read"))) {
            String token = token();

            fetch(token).then().statusCode(equalTo(200)).log().ifValidationFails();
            handIn(token).then().statusCode(403).body("detail", equalTo("Ihre Rolle erlaubt das nicht."));
        }
    }

    @Test
    void who_may_only_hand_in_reads_nothing() {
        try (Added writer = TestRealm.system(client, OFFICE, List.of("requests:write"))) {
            String token = token();

            fetch(token).then().statusCode(403);
            handIn(token).then().statusCode(400);
        }
    }

    @Test
    void scopes_without_the_organisation_open_nothing() {
        try (Added nobody = TestRealm.system(client, "", List.of("requests:read", "requests:write"))) {
            String token = token();

            fetch(token).then().statusCode(401);
            handIn(token).then().statusCode(401);
        }
    }

    private String token() {
        return TestRealm.grant("grant_type=client_credentials&client_secret=" + client + "&client_id=" + client)
                .path("access_token")
                .asText();
    }

    private static Response fetch(String token) {
        return given().auth().oauth2(token).get("/agency/events");
    }

    private static Response handIn(String token) {
        return given().auth()
                .oauth2(token)
                .contentType("application/cloudevents+json")
                .body("{}")
                .post("/agency/events");
    }
}
