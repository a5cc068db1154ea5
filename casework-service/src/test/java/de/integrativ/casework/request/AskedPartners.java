package de.integrativ.casework.request;

import static de.integrativ.casework.support.OtherService.isOf;
import static de.integrativ.casework.support.People.KEMAL;
import static de.integrativ.casework.support.People.as;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrativ.casework.support.Forms;
import de.integrativ.casework.support.HandedOverCase;
import de.integrativ.casework.support.Sealer;
import de.integrativ.casework.support.Tables;
import de.integrativ.testing.TopicReader;
import de.integrativ.testing.Waiting;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A case in which every consent was given, and the partners that are asked about it. */
record AskedPartners(HandedOverCase handed) {

    static final String TO_NETWORK = "handover.to.network-service";

    static AskedPartners withEveryConsent() {
        return new AskedPartners(HandedOverCase.withEveryConsent());
    }

    /** @return the request's id */
    String ask(String partner, String purpose) {
        return as(KEMAL)
                .body(Forms.request(partner, purpose).toString())
                .post("/cases/{id}/requests", handed.id())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** @return the id of a request that the partner has seen */
    String acknowledged(String partner) {
        String request = ask(partner, "COURSE_PLACE");
        handed.network()
                .handsOver(
                        "network.partner-acknowledged.v1",
                        Forms.JSON.createObjectNode().put("requestId", request).put("on", "2026-09-01"));
        awaitState(request, "ACKNOWLEDGED");
        return request;
    }

    UUID answered(String request, @Nullable String text) {
        return handed.network().handsOver("network.partner-answered.v1", answer(request, text));
    }

    void withdraw(String scope, String recipient) {
        as(KEMAL)
                .body("{}")
                .post("/consents/{id}/withdrawal", handed.consent(scope, recipient))
                .then()
                .statusCode(204);
    }

    static ObjectNode answer(String request, @Nullable String text) {
        ObjectNode answer = Forms.JSON
                .createObjectNode()
                .put("requestId", request)
                .put("on", "2026-09-01")
                .put("outcome", "POSITIVE");
        return text == null ? answer : answer.put("text", text);
    }

    static void awaitState(String request, String state) {
        Waiting.until(request + " is " + state, () -> Tables.column(
                        "select state from network_request where id = ?", UUID.fromString(request))
                .equals(List.of(state)));
    }

    boolean isAbout(ConsumerRecord<String, byte[]> message, String type) {
        return isOf(message, type)
                && message.key().equals(handed.referral().journey().toString());
    }

    JsonNode opened(TopicReader handovers, String type) {
        return opened(handovers.await(type, message -> isAbout(message, type)));
    }

    static JsonNode opened(ConsumerRecord<String, byte[]> message) {
        return Sealer.open(new String(message.value(), StandardCharsets.UTF_8), "network-service", "casework-service");
    }
}
