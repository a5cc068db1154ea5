package de.integrativ.platform.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.runtime.StartupEvent;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptJwksTest {

    private static final URI NOBODY = URI.create("http://127.0.0.1:1/certs");

    @TempDir
    Path state;

    @Test
    void aServiceStartsWithTheKeptKeysWhileKeycloakIsAway() throws Exception {
        RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
        key.setKeyId("k1");
        Files.writeString(state.resolve("jwks.json"), new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY));
        KeptJwks keys = new KeptJwks(NOBODY, state.toString());

        keys.start(new StartupEvent());

        assertNotNull(keys.byId("k1"));
    }

    @Test
    void aKeyThatKeycloakHasSinceIsFoundAtTheFirstAsking() throws Exception {
        try (Certs keycloak = new Certs()) {
            KeptJwks keys = new KeptJwks(keycloak.address(), state.toString());
            keycloak.shows("k2");

            assertNotNull(keys.byId("k2"));
        }
    }

    @Test
    void madeUpKeysDoNotMakeUsHammerKeycloak() throws Exception {
        try (Certs keycloak = new Certs()) {
            KeptJwks keys = new KeptJwks(keycloak.address(), state.toString());
            keycloak.shows("k1");

            for (int i = 0; i < 1000; i++) {
                assertNull(keys.byId("made-up-" + i));
            }

            assertEquals(1, keycloak.asked());
        }
    }

    @Test
    void whatKeycloakShowedIsKeptForTheNextStart() throws Exception {
        try (Certs keycloak = new Certs()) {
            keycloak.shows("k1");
            new KeptJwks(keycloak.address(), state.toString()).refresh();
        }
        KeptJwks next = new KeptJwks(NOBODY, state.toString());

        next.start(new StartupEvent());

        assertNotNull(next.byId("k1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"keys\":[]}", "<html>maintenance</html>"})
    void anAnswerWithoutKeysTakesNoneAway(String answer) throws Exception {
        try (Certs keycloak = new Certs()) {
            KeptJwks keys = new KeptJwks(keycloak.address(), state.toString());
            keycloak.shows("k1");
            keys.refresh();
            keycloak.answers(answer);

            keys.refresh();

            assertNotNull(keys.byId("k1"));
        }
    }

    @Test
    void anUnknownKeyIsUnknownAndNoError() {
        KeptJwks keys = new KeptJwks(NOBODY, state.toString());

        assertNull(keys.byId("made-up"));
    }
}
