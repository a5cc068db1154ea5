package de.integrativ.local.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.county.CountyFile;
import de.integrativ.local.Service;
import de.integrativ.local.StateDir;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartyKeysTest {

    private static final String PARTY = "referral-service";

    @TempDir
    Path state;

    @BeforeEach
    void made() throws Exception {
        provision();
    }

    @Test
    void private_keys_lie_in_a_directory_that_only_their_owner_opens() throws IOException {
        var directory = Files.getPosixFilePermissions(own().getParent());
        var file = Files.getPosixFilePermissions(own());

        assertEquals("rwx------", PosixFilePermissions.toString(directory));
        assertEquals("rw-------", PosixFilePermissions.toString(file));
    }

    @Test
    void what_is_published_has_no_private_half() throws IOException {
        String set = Files.readString(published());

        assertFalse(set.contains("\"d\""), set);
    }

    @Test
    void keys_that_lay_beside_everyone_elses_are_kept_and_moved() throws Exception {
        String keys = Files.readString(own());
        String shown = Files.readString(published());
        Files.move(own(), before());
        Files.delete(own().getParent());

        provision();

        assertEquals(keys, Files.readString(own()));
        assertEquals(shown, Files.readString(published()));
        assertFalse(Files.exists(before()));
    }

    @Test
    void a_lost_public_half_is_published_again_and_no_new_key_made() throws Exception {
        String shown = Files.readString(published());
        Files.delete(published());

        provision();

        assertEquals(shown, Files.readString(published()));
    }

    @Test
    void what_somebody_else_is_just_writing_is_left_alone() throws Exception {
        Path halfWritten = Files.writeString(published().resolveSibling("keys4711.new"), "{");

        provision();

        assertTrue(Files.exists(halfWritten));
    }

    private void provision() throws Exception {
        PartyKeys keys = new PartyKeys(
                new StateDir(state), CountyFile.read(Path.of("../county/coesfeld.yaml")), List.of(Service.REFERRAL));
        for (List<Step> steps = keys.differences(); !steps.isEmpty(); steps = keys.differences()) {
            steps.forEach(Step::take);
        }
    }

    private Path own() {
        return state.resolve("keys/private").resolve(PARTY).resolve("keys.jwks.json");
    }

    private Path before() {
        return state.resolve("keys/private").resolve(PARTY + ".jwks.json");
    }

    private Path published() {
        return state.resolve("keys/public").resolve(PARTY + ".jwks.json");
    }
}
