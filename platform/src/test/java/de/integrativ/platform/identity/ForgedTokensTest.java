package de.integrativ.platform.identity;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;

import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestPlace;
import de.integrativ.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Base64;
import java.util.stream.Stream;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Attempts on a service, each beginning with a token that Keycloak really gave. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ForgedTokensTest {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    @Test
    void theTokenAsKeycloakGaveItOpens() {
        answered(administrators(), 200);
    }

    @Test
    void aRoleThatWasWrittenIntoItIsNoRole() {
        String[] parts = TestTokens.of("kemal.kim").split("\\.");
        String promoted = text(parts[1]).replace("\"kim-case-manager\"", "\"administrator\"");

        answered(parts[0] + "." + encoded(promoted) + "." + parts[2], 401);
    }

    @Test
    void aTokenWithoutASignatureIsNone() {
        String[] parts = administrators().split("\\.");

        answered(encoded("{\"alg\":\"none\"}") + "." + parts[1] + ".", 401);
        answered(parts[0] + "." + parts[1] + ".", 401);
    }

    static Stream<byte[]> publicKeyAsASecret() throws Exception {
        PublicJsonWebKey key = keycloaksKey();
        byte[] der = key.getPublicKey().getEncoded();
        String pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der) + "\n-----END PUBLIC KEY-----\n";
        return Stream.of(
                der,
                pem.getBytes(UTF_8),
                Base64.getEncoder().encode(der),
                key.toJson().getBytes(UTF_8));
    }

    @ParameterizedTest
    @MethodSource("publicKeyAsASecret")
    void signedWithThePublicKeyAsIfItWereASecretItIsNone(byte[] secret) throws Exception {
        JsonWebSignature forged = forged("HS256");
        forged.setKey(new HmacKey(secret));

        answered(forged.getCompactSerialization(), 401);
    }

    @Test
    void signedWithAKeyThatItBringsAlongItIsNone() throws Exception {
        PublicJsonWebKey own = RsaJwkGenerator.generateJwk(2048);
        JsonWebSignature forged = forged("RS256");
        forged.setJwkHeader(own);
        forged.setHeader("jku", "http://127.0.0.1:9/keys");
        forged.setKey(own.getPrivateKey());

        answered(forged.getCompactSerialization(), 401);
    }

    @Test
    void underAKeyIdThatNobodyKnowsItIsNone() throws Exception {
        PublicJsonWebKey own = RsaJwkGenerator.generateJwk(2048);
        JsonWebSignature forged = forged("RS256");
        forged.setKeyIdHeaderValue("../../state/jwks");
        forged.setKey(own.getPrivateKey());

        answered(forged.getCompactSerialization(), 401);
    }

    @Test
    void whatBelongsIntoAHeaderIsNotTakenFromAnAddressOrACookie() {
        given().queryParam("access_token", administrators())
                .get("/admin/parked")
                .then()
                .statusCode(401);
        given().cookie("Bearer", administrators()).get("/admin/parked").then().statusCode(401);
    }

    /** The administrator's claims and key id, to be signed by someone else. */
    private static JsonWebSignature forged(String algorithm) throws Exception {
        String[] parts = administrators().split("\\.");
        JsonWebSignature forged = new JsonWebSignature();
        forged.setDoKeyValidation(false);
        forged.setPayload(text(parts[1]));
        forged.setKeyIdHeaderValue(
                JsonWebStructure.fromCompactSerialization(administrators()).getKeyIdHeaderValue());
        forged.setAlgorithmHeaderValue(algorithm);
        return forged;
    }

    private static PublicJsonWebKey keycloaksKey() throws Exception {
        String kid = JsonWebStructure.fromCompactSerialization(administrators()).getKeyIdHeaderValue();
        byte[] set = URI.create(TestPlace.realm() + "/protocol/openid-connect/certs")
                .toURL()
                .openStream()
                .readAllBytes();
        return (PublicJsonWebKey) new JsonWebKeySet(new String(set, UTF_8))
                .getJsonWebKeys().stream()
                        .filter(key -> key.getKeyId().equals(kid))
                        .findFirst()
                        .orElseThrow();
    }

    private static String administrators() {
        return TestTokens.of("anton.admin");
    }

    private static void answered(String token, int status) {
        given().auth().oauth2(token).get("/admin/parked").then().statusCode(equalTo(status));
    }

    private static String text(String part) {
        return new String(Base64.getUrlDecoder().decode(part), UTF_8);
    }

    private static String encoded(String text) {
        return BASE64.encodeToString(text.getBytes(UTF_8));
    }
}
