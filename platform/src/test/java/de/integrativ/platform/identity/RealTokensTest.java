package de.integrativ.platform.identity;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestRealm;
import de.integrativ.testing.TestRealm.Added;
import de.integrativ.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwx.JsonWebStructure;
import org.junit.jupiter.api.Test;

/** Tokens that Keycloak itself gave, and that are nevertheless none for us, or not any more. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RealTokensTest {

    private static final List<String> OURS = List.of("basic", "profile", "integrativ-api");
    private static final Pattern TOKEN = Pattern.compile("eyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}");

    private final String client = "test-" + UUID.randomUUID();

    @Test
    void aTokenThatWasGivenForAnotherAudienceIsNone() {
        try (Added elsewhere = TestRealm.client(client, List.of("basic", "profile"), Map.of())) {
            assertEquals(401, answer(signIn("access_token")), elsewhere.path());
        }
    }

    @Test
    void aTokenOfAnotherRealmOfTheSameKeycloakIsNone() {
        assertEquals(401, answer(TestRealm.tokenOfAnotherRealm()));
    }

    @Test
    void neitherAnIdTokenNorARefreshTokenIsAnAccessToken() {
        try (Added here = TestRealm.client(client, OURS, Map.of())) {
            assertEquals(200, answer(signIn("access_token")), here.path());
            assertEquals(401, answer(signIn("id_token")));
            assertEquals(401, answer(signIn("refresh_token")));
        }
    }

    @Test
    void aTokenEndsWithItsTimeAndTheToleranceForClocks() throws Exception {
        Map<String, Object> brief = Map.of("attributes", Map.of("access.token.lifespan", "1"));
        try (Added here = TestRealm.client(client, OURS, brief)) {
            String token = signIn("access_token");
            NumericDate end = new JwtConsumerBuilder()
                    .setSkipAllValidators()
                    .setSkipSignatureVerification()
                    .build()
                    .processToClaims(token)
                    .getExpirationTime();

            assertEquals(200, answer(token), here.path());
            Waiting.until("it has ended", () -> answer(token) == 401);

            long late = NumericDate.now().getValue() - end.getValue();
            assertTrue(late >= TokenCheck.CLOCK_SKEW_SECONDS && late <= TokenCheck.CLOCK_SKEW_SECONDS + 3, late + " s");
        }
    }

    @Test
    void aNewKeyOfKeycloaksIsKnownWithoutARestartTheOldOneHoldsAndOneThatWasTakenAwayIsNone() throws Exception {
        try (Added here = TestRealm.client(client, OURS, Map.of())) {
            String old = signIn("access_token");
            String fresh;
            try (Added key = TestRealm.signingKey(client)) {
                fresh = signIn("access_token");
                assertNotEquals(kid(old), kid(fresh), here.path() + key.path());

                Waiting.until("the new key is known", () -> answer(fresh) == 200);
                assertEquals(200, answer(old));
            }

            Waiting.until("the key that was taken away is forgotten", () -> {
                // What names an unknown key makes the service ask Keycloak again, though not more often than it may.
                answer(fresh.replaceFirst("^[^.]+", unknownKid()));
                return answer(fresh) == 401;
            });
            assertEquals(200, answer(old));
        }
    }

    @Test
    void noTokenIsInTheLogWhateverBecameOfIt() throws Exception {
        try (Added here = TestRealm.client(client, OURS, Map.of())) {
            String token = signIn("access_token");
            assertEquals(200, answer(token), here.path());
            assertEquals(401, answer(token + "x"));
            given().queryParam("access_token", token).get("/admin/parked");
            given().queryParam("q", token).get("/failing/words");

            String log = Files.readString(Path.of("target/sample.log"));

            assertTrue(log.contains("unexpected"), "the failure is there");
            assertFalse(TOKEN.matcher(log).find());
        }
    }

    private static int answer(String token) {
        return given().auth().oauth2(token).get("/admin/parked").statusCode();
    }

    private String signIn(String which) {
        return TestRealm.grant(
                        "grant_type=password&scope=openid&username=anton.admin&password=integrativ&client_id=" + client)
                .path(which)
                .asText();
    }

    private static String kid(String token) throws Exception {
        return JsonWebStructure.fromCompactSerialization(token).getKeyIdHeaderValue();
    }

    private static String unknownKid() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("{\"alg\":\"RS256\",\"kid\":\"" + UUID.randomUUID() + "\"}").getBytes(UTF_8));
    }
}
