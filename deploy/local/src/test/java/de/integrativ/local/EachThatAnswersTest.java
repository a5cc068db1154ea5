package de.integrativ.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.integrativ.local.provision.Step.Action;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EachThatAnswersTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Progress progress = new Progress(new PrintStream(said, true, StandardCharsets.UTF_8));
    private final List<String> called = new ArrayList<>();
    private final IOException away = new IOException("Kafka is away");
    private final Map<String, Action> servers = new LinkedHashMap<>();
    private int awayFor;

    @BeforeEach
    void kafkaFirst() {
        servers.put("Kafka", () -> {
            called.add("Kafka");
            if (awayFor-- > 0) {
                throw away;
            }
        });
        servers.put("Keycloak", () -> called.add("Keycloak"));
    }

    @Test
    void a_server_that_is_away_keeps_none_from_being_provisioned_and_none_is_provisioned_twice() throws Exception {
        awayFor = 2;

        within(Duration.ofMinutes(1));

        assertEquals(List.of("Kafka", "Keycloak", "Kafka", "Kafka"), called);
    }

    @Test
    void each_is_told_when_it_is_provisioned() throws Exception {
        awayFor = 1;

        within(Duration.ofMinutes(1));

        List<String> lines = said.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(
                List.of("Keycloak is provisioned", "Kafka is provisioned"),
                lines.stream()
                        .map(line -> line.substring(line.indexOf(']') + 2))
                        .toList());
    }

    @Test
    void one_that_never_answers_is_what_it_fails_with() {
        awayFor = Integer.MAX_VALUE;

        Exception told = assertThrows(Exception.class, () -> within(Duration.ZERO));

        assertSame(away, told);
    }

    private void within(Duration patience) throws Exception {
        new EachThatAnswers(patience, Duration.ofMillis(1), progress).provision(servers);
    }
}
