package de.integrativ.local.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.local.StateDir;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatewaySecretsTest {

    @TempDir
    Path first;

    @TempDir
    Path second;

    @Test
    void each_installation_has_its_own_and_only_its_user_reads_them() throws Exception {
        Properties one = made(first);
        Properties other = made(second);

        assertEquals(3, one.size());
        one.forEach((name, secret) -> {
            assertEquals(43, secret.toString().length(), name + " is 256 bits long");
            assertNotEquals(secret, other.get(name));
        });
        assertEquals(3, one.values().stream().distinct().count(), "no secret serves two purposes");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file(first))));
    }

    @Test
    void a_next_start_keeps_them() throws Exception {
        Properties before = made(first);

        Properties after = made(first);

        assertEquals(before, after);
    }

    @Test
    void one_that_is_missing_is_added_and_the_others_stay() throws Exception {
        Properties before = made(first);
        Files.writeString(file(first), "GATEWAY_SECRET=" + before.get("GATEWAY_SECRET") + "\n");

        Properties after = made(first);

        assertEquals(before.get("GATEWAY_SECRET"), after.get("GATEWAY_SECRET"));
        assertTrue(after.containsKey("GATEWAY_COOKIE_SECRET"));
    }

    private static Properties made(Path state) throws IOException {
        new GatewaySecrets(new StateDir(state)).differences().forEach(Step::take);
        Properties made = new Properties();
        made.load(new StringReader(Files.readString(file(state))));
        return made;
    }

    private static Path file(Path state) {
        return new StateDir(state).gatewaySecrets();
    }
}
