package de.integrativ.gateway.signin;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecretsGivenTest {

    private static final Map<String, String> ALL = Map.of(
            "GATEWAY_SECRET", "a".repeat(32),
            "GATEWAY_STATE_SECRET", "b".repeat(32),
            "GATEWAY_COOKIE_SECRET", "c".repeat(32));

    @Test
    void with_all_of_them_the_gateway_starts() {
        assertDoesNotThrow(() -> start(ALL));
    }

    @Test
    void those_that_are_missing_or_short_are_named_and_not_shown() {
        Map<String, String> some = new HashMap<>(ALL);
        some.remove("GATEWAY_COOKIE_SECRET");
        some.put("GATEWAY_STATE_SECRET", "guessed");

        String refusal =
                assertThrows(IllegalStateException.class, () -> start(some)).toString();

        assertTrue(refusal.contains("set GATEWAY_STATE_SECRET, GATEWAY_COOKIE_SECRET in its environment"), refusal);
        assertTrue(!refusal.contains("guessed"), refusal);
    }

    @Test
    void the_configuration_has_a_default_for_none() throws IOException {
        List<String> uses = Files.readAllLines(Path.of("src/main/resources/application.properties")).stream()
                .filter(line -> line.contains("${GATEWAY_"))
                .toList();

        assertEquals(3, uses.size());
        uses.forEach(line -> assertTrue(line.matches(".+=\\$\\{GATEWAY_[A-Z_]+:}"), line));
    }

    private static void start(Map<String, String> given) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(given, "given", 500))
                .build();
        new SecretsGiven(config).start(new StartupEvent());
    }
}
