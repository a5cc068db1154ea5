package de.integrativ.platform.seal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.OkpJwkGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysApartTest {

    private static final String SELF = "referral-service";
    private static final String OTHER = "casework-service";

    @TempDir
    Path keys;

    @BeforeEach
    void bothPublishAndWeHaveOurOwn() throws Exception {
        Files.createDirectories(keys.resolve("private"));
        Files.createDirectories(keys.resolve("public"));
        have(SELF, publish(SELF));
    }

    @Test
    void aServiceWithItsOwnKeysAloneStarts() throws Exception {
        publish(OTHER);

        assertDoesNotThrow(() -> start(false));
    }

    @Test
    void aServiceThatCanReadAnothersKeysDoesNotStart() throws Exception {
        have(OTHER, publish(OTHER));

        String refusal = refusal();

        assertTrue(refusal.contains("private/" + OTHER), refusal);
    }

    @Test
    void keysOfOthersInOneDirectoryAsTheyOnceLayAreNoticedToo() throws Exception {
        Files.writeString(keys.resolve("private/" + OTHER + ".jwks.json"), "{\"keys\":[]}");

        String refusal = refusal();

        assertTrue(refusal.contains(OTHER + ".jwks.json"), refusal);
    }

    @Test
    void aFileThatIsJustBeingWrittenIsNobodysKeys() throws Exception {
        Files.writeString(keys.resolve("public/keys4711.new"), "{");

        assertDoesNotThrow(() -> start(false));
    }

    @Test
    void withoutKeysOfItsOwnItDoesNotStart() throws Exception {
        Files.delete(keys.resolve("private/" + SELF + "/keys.jwks.json"));

        String refusal = refusal();

        assertTrue(refusal.contains("no private keys"), refusal);
    }

    @Test
    void anothersKeysUnderOurNameAreNoticed() throws Exception {
        have(SELF, publish(OTHER));

        String refusal = refusal();

        assertTrue(refusal.contains("they are another's"), refusal);
    }

    @Test
    void whereOneUserRunsEverythingItStartsWhenThatIsSaid() throws Exception {
        have(OTHER, publish(OTHER));

        assertDoesNotThrow(() -> start(true));
    }

    @Test
    void theRingOpensWhatIsSealedToItAndNothingElse() throws Exception {
        JsonWebKeySet others = publish(OTHER);
        have(OTHER, others);
        String kid = others.getJsonWebKeys().getFirst().getKeyId();

        KeyRing ours = new KeyRing(keys.toString(), SELF);

        assertEquals(SELF, ours.ownForOpening(SELF).orElseThrow().getKeyId());
        assertTrue(ours.ownForOpening(kid).isEmpty());
    }

    private String refusal() {
        return String.valueOf(
                assertThrows(IllegalStateException.class, () -> start(false)).getMessage());
    }

    private void start(boolean together) throws IOException {
        new KeysApart(keys, SELF, together).start(new StartupEvent());
    }

    private void have(String party, JsonWebKeySet set) throws IOException {
        Path place = Files.createDirectories(keys.resolve("private").resolve(party));
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwx------"));
        Files.writeString(place.resolve("keys.jwks.json"), set.toJson(OutputControlLevel.INCLUDE_PRIVATE));
    }

    private JsonWebKeySet publish(String party) throws Exception {
        OctetKeyPairJsonWebKey key = OkpJwkGenerator.generateJwk("X25519");
        key.setUse("enc");
        key.setKeyId(party);
        JsonWebKeySet set = new JsonWebKeySet(key);
        Files.writeString(keys.resolve("public/" + party + ".jwks.json"), set.toJson(OutputControlLevel.PUBLIC_ONLY));
        return set;
    }
}
