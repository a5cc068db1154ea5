package de.integrativ.gateway.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "msg",
                "today",
                "referral",
                "supportcase",
                "plan",
                "consent",
                "partner",
                "portal",
                "evaluation",
                "protocol",
                "assignment",
                "emergency"
            })
    void every_sentence_is_there_in_both_languages(String bundle) throws IOException {
        Set<Object> german = keys(bundle, "de");

        assertEquals(german, keys(bundle, "en"));
    }

    private static Set<Object> keys(String bundle, String language) throws IOException {
        String file = "messages/%s_%s.properties".formatted(bundle, language);
        var in = Objects.requireNonNull(MessagesTest.class.getClassLoader().getResourceAsStream(file), file);
        try (var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(text);
            return properties.keySet();
        }
    }
}
