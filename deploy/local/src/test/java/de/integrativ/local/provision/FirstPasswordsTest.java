package de.integrativ.local.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.county.CountyFile;
import de.integrativ.local.StateDir;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstPasswordsTest {

    private static final Path COESFELD = Path.of("../county/coesfeld.yaml");

    @TempDir
    Path directory;

    private StateDir state;
    private FirstPasswords passwords;

    @BeforeEach
    void ofACountyThatWorks() throws IOException {
        Path file = directory.resolve("county.yaml");
        String county = Files.readString(COESFELD);
        Files.writeString(
                file, county.replace("demonstration: true", "").replace("passwordLength: 10", "passwordLength: 64"));
        state = new StateDir(directory.resolve("state"));
        passwords = new FirstPasswords(CountyFile.read(file), state);
    }

    @Test
    void each_person_gets_another_as_long_as_the_county_asks_for_and_to_be_changed() {
        Map<String, Object> one = passwords.credential("kemal.kim");

        assertEquals(true, one.get("temporary"));
        assertTrue(value(one).length() >= 64, value(one));
        assertNotEquals(value(one), value(passwords.credential("klara.kim")));
    }

    @Test
    void only_the_operator_reads_those_that_were_given() throws IOException {
        String given = value(passwords.credential("kemal.kim"));

        passwords.keep(List.of("kemal.kim"));

        Path file = state.firstPasswords();
        assertEquals("kemal.kim=" + given + "\n", Files.readString(file));
        assertEquals("rw-------", rights(file));
        assertEquals("rwx------", rights(Objects.requireNonNull(file.getParent())));
    }

    @Test
    void what_keycloak_did_not_take_was_not_given() throws IOException {
        passwords.credential("klara.kim");
        passwords.credential("kemal.kim");

        passwords.keep(List.of("kemal.kim"));

        assertFalse(passwords.isGiven("klara.kim"));
    }

    @Test
    void who_has_used_theirs_gets_no_other() throws IOException {
        passwords.credential("kemal.kim");
        passwords.keep(List.of("kemal.kim"));

        passwords.forget("kemal.kim");

        assertEquals("kemal.kim=\n", Files.readString(state.firstPasswords()));
        assertTrue(passwords.isGiven("kemal.kim"));
        assertFalse(passwords.isStillThere("kemal.kim"));
    }

    @Test
    void in_a_demonstration_everybody_has_the_known_one_and_nothing_is_written() throws IOException {
        FirstPasswords known = new FirstPasswords(CountyFile.read(COESFELD), state);
        Map<String, Object> credential = known.credential("kemal.kim");

        known.keep(List.of("kemal.kim"));

        assertEquals(Map.of("type", "password", "value", "integrativ", "temporary", false), credential);
        assertFalse(Files.exists(state.firstPasswords()));
    }

    private static String value(Map<String, Object> credential) {
        return String.valueOf(credential.get("value"));
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
