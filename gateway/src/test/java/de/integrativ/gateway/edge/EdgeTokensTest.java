package de.integrativ.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestRealm;
import de.integrativ.testing.TestRealm.Added;
import de.integrativ.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** No service runs beside this test: a token that is good gets as far as 503. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class EdgeTokensTest {

    private static final List<String> OURS = List.of("basic", "profile", "integrativ-api");
    private static final int GOOD = 503;

    private final String client = "test-" + UUID.randomUUID();

    @Test
    void an_access_token_gets_through_and_neither_an_id_token_nor_a_refresh_token() {
        try (Added here = TestRealm.client(client, OURS, Map.of())) {
            assertEquals(GOOD, answer(signIn("access_token")), here.path());
            assertEquals(401, answer(signIn("id_token")));
            assertEquals(401, answer(signIn("refresh_token")));
        }
    }

    @Test
    void a_token_for_another_audience_or_of_another_realm_does_not() {
        try (Added elsewhere = TestRealm.client(client, List.of("basic", "profile"), Map.of())) {
            assertEquals(401, answer(signIn("access_token")), elsewhere.path());
        }
        assertEquals(401, answer(TestRealm.tokenOfAnotherRealm()));
    }

    @Test
    void a_token_that_was_changed_or_lost_its_signature_does_not() {
        try (Added here = TestRealm.client(client, OURS, Map.of())) {
            String[] parts = signIn("access_token").split("\\.");

            assertEquals(401, answer(parts[0] + "." + parts[1] + "."), here.path());
            assertEquals(401, answer("eyJhbGciOiJub25lIn0." + parts[1] + "."));
            assertEquals(401, answer(parts[0] + "." + parts[1] + "." + parts[2].substring(4) + "AAAA"));
        }
    }

    @Test
    void a_token_in_an_address_is_not_looked_at() {
        try (Added here = TestRealm.client(client, OURS, Map.of())) {
            int answer = given().queryParam("access_token", signIn("access_token"))
                    .get("/api/referral/referrals")
                    .statusCode();

            assertEquals(401, answer, here.path());
        }
    }

    @Test
    void a_new_key_of_keycloaks_holds_without_a_restart_although_someone_makes_up_others() {
        try (Added here = TestRealm.client(client, OURS, Map.of())) {
            String old = signIn("access_token");
            answer(old.replaceFirst("^[^.]+", "eyJhbGciOiJSUzI1NiIsImtpZCI6Im1hZGUtdXAifQ"));
            try (Added key = TestRealm.signingKey(client)) {
                String fresh = signIn("access_token");
                assertNotEquals(old.substring(0, old.indexOf('.')), fresh.substring(0, fresh.indexOf('.')), key.path());

                Waiting.until("the new key is known: " + here.path(), () -> answer(fresh) == GOOD);
                assertEquals(GOOD, answer(old));
            }
        }
    }

    private static int answer(String token) {
        return given().auth().oauth2(token).get("/api/referral/referrals").statusCode();
    }

    private String signIn(String which) {
        return TestRealm.grant("grant_type=password&scope=openid&username=karin.koordination&password=integrativ"
                        + "&client_id=" + client)
                .path(which)
                .asText();
    }
}
