package de.integrativ.local.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.local.CannotStart;
import de.integrativ.local.StateDir;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRotationTest {

    private static final String PARTY = "referral-service";
    private static final Instant THEN = Instant.parse("2026-08-01T08:00:00Z");

    @TempDir
    Path state;

    private String signing = "";
    private String encryption = "";

    @BeforeEach
    void made() throws Exception {
        KeyFiles files = files();
        List<JsonWebKey> keys = List.of(KeyFiles.toSign(PARTY), KeyFiles.toEncrypt(PARTY));
        files.keep(PARTY, keys);
        files.publish(PARTY, keys);
        signing = keys.getFirst().getKeyId();
        encryption = keys.getLast().getKeyId();
    }

    @Test
    void the_new_keys_are_the_newest_and_the_old_ones_still_open_and_verify() throws Exception {
        at(THEN).rotate();

        assertEquals(4, files().ownKeys(PARTY).size());
        assertEquals(List.of(signing), published("sig").subList(0, 1));
        assertEquals(List.of(encryption), published("enc").subList(0, 1));
        assertEquals(2, published("sig").size());
        assertEquals(2, published("enc").size());
        assertFalse(Files.readString(files().published(PARTY)).contains("\"d\""));
    }

    @Test
    void an_old_key_stays_until_nothing_that_was_sealed_for_it_can_come() throws Exception {
        at(THEN).rotate();

        at(THEN.plus(KeyRotation.UNDER_WAY).minusSeconds(1)).rotate();
        assertTrue(own().contains(encryption));

        at(THEN.plus(KeyRotation.UNDER_WAY).plusSeconds(1)).rotate();
        assertFalse(own().contains(encryption));
    }

    @Test
    void a_revoked_key_is_shown_to_nobody_and_has_a_successor() throws Exception {
        at(THEN).revoke(signing);

        assertFalse(published("sig").contains(signing));
        assertEquals(1, published("sig").size());
        assertTrue(own().contains(signing), "what is under way");
        at(THEN.plus(Duration.ofDays(1))).rotate();
        assertFalse(published("sig").contains(signing), "nor with the next keys");
    }

    @Test
    void who_has_no_private_keys_here_makes_them_at_home() {
        CannotStart refusal = assertThrows(CannotStart.class, () -> new KeyRotation(new StateDir(state), "bamf", THEN));

        assertTrue(refusal.toString().contains("makes its keys itself"));
    }

    @Test
    void a_key_that_is_not_there_is_not_revoked() {
        assertThrows(CannotStart.class, () -> at(THEN).revoke("referral-service-sig-0"));
    }

    private KeyRotation at(Instant time) {
        return new KeyRotation(new StateDir(state), PARTY, time);
    }

    private KeyFiles files() {
        return new KeyFiles(new StateDir(state));
    }

    private List<String> own() throws Exception {
        return files().ownKeys(PARTY).stream().map(JsonWebKey::getKeyId).toList();
    }

    private List<String> published(String use) throws Exception {
        return new JsonWebKeySet(Files.readString(files().published(PARTY)))
                .getJsonWebKeys().stream()
                        .filter(key -> use.equals(key.getUse()))
                        .map(JsonWebKey::getKeyId)
                        .toList();
    }
}
