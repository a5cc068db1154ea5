package de.integrativ.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever may list the machine's processes reads their arguments. */
class NoSecretInArgumentsTest {

    private static final Pattern SECRET = Pattern.compile("(?i)(password|secret|credential)[a-z_.-]*[=:]\\S");

    @BeforeAll
    static void servers() {
        new RealServers().start();
    }

    @Test
    void no_server_was_started_with_a_secret_in_its_arguments() throws Exception {
        assumeFalse(TestPlace.containers(), "their arguments are the containers' own");
        long launcher = Long.parseLong(Files.readString(TestPlace.state().resolve("pid")));

        List<String> commands = ProcessHandle.of(launcher)
                .orElseThrow()
                .descendants()
                .map(process -> process.info().commandLine().orElse(""))
                .toList();

        assertTrue(commands.stream().anyMatch(command -> command.contains("keycloak")), commands.toString());
        assertEquals(
                List.of(),
                commands.stream()
                        .filter(command -> SECRET.matcher(command).find())
                        .toList());
    }
}
