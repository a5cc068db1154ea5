package de.integrativ.network.request.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.integrativ.network.request.ComposedRequest;
import de.integrativ.platform.event.Envelope;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The examples of the contract are understood. */
class WhatCaseworkSendsTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Test
    void a_composed_request_is_read_with_all_its_fields() throws IOException {
        RequestComposedBody body = example("casework.request-composed", RequestComposedBody.class);

        ComposedRequest request = body.composed(handover(), LocalDate.of(2026, 7, 31));

        assertEquals("bildungswerk-coesfeld", request.partner());
        assertEquals("B1", request.fields().get("germanLevel"));
        assertEquals(LocalDate.of(2026, 8, 21), request.answerBy());
        assertNull(request.sealed());
    }

    @Test
    void a_recall_is_read() throws IOException {
        RequestRecalledBody body = example("casework.request-recalled", RequestRecalledBody.class);

        assertEquals(body.requestId(), body.recall(handover()).requestId());
    }

    private static Envelope handover() {
        Instant at = Instant.parse("2026-07-31T08:00:00Z");
        return new Envelope(
                UUID.randomUUID(), "", "/casework-service", "handover.to.network-service", "", 1, 1, at, at);
    }

    private static <T> T example(String name, Class<T> type) throws IOException {
        String file = "/contracts/casework/" + name + ".v1.example.json";
        try (InputStream example = WhatCaseworkSendsTest.class.getResourceAsStream(file)) {
            return JSON.readValue(Objects.requireNonNull(example), type);
        }
    }
}
