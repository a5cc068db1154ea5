package de.integrativ.gateway.keys;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestKeys;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Objects;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PublicKeysTest {

    @Test
    void an_agencys_system_finds_the_keys_that_it_seals_for_and_verifies_with() {
        given().get("/.well-known/integrativ/referral-service.jwks.json")
                .then()
                .statusCode(200)
                .contentType("application/jwk-set+json")
                .body("keys.use", hasItems("sig", "enc"))
                .body("keys.find { it.use == 'enc' }.x", equalTo(x("referral-service")))
                .body("keys.find { it.d != null }", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bamf",
                "jobcenter-coesfeld",
                "sample-service",
                "..%2Fprivate%2Freferral-service%2Fkeys",
                "referral-service.jwks.json%2F..%2Fbamf"
            })
    void whose_systems_there_are_else_and_what_is_private_is_not_shown(String party) {
        given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get("/.well-known/integrativ/" + party + ".jwks.json")
                .then()
                .statusCode(404);
    }

    private static Object x(String service) {
        return Objects.requireNonNull(TestKeys.encryption(service)
                .toParams(OutputControlLevel.PUBLIC_ONLY)
                .get("x"));
    }
}
