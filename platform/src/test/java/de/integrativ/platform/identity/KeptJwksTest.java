package de.integrativ.platform.identity;

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
    void anUnknownKeyIsUnknownAndNoError() {
        KeptJwks keys = new KeptJwks(NOBODY, state.toString());

        assertNull(keys.byId("made-up"));
    }
}
