package de.integrativ.network;

import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.Known;
import de.integrativ.platform.event.Wire;
import de.integrativ.testing.TestBroker;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** casework-service as this service meets it: one journey, its requests and recalls, and the state of its consents. */
public final class CaseworkSide {

    public static final String SOURCE = "/casework-service";
    public static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Europe/Berlin"));
    private static final String SIGNALS = "signals.from.casework-service";
    public static final int PARTITIONS = 4;

    public final UUID journey = UUID.randomUUID();
    public final UUID consent = UUID.randomUUID();
    private long handovers;
    private long signals;

    /** One request of this journey. @param ref towards the partner's own system; none for the portal */
    public record Request(
            UUID id,
            UUID disclosure,
            String partner,
            @Nullable String ref) {}

    public static Request toPortal() {
        return toPortalOf("bildungswerk-coesfeld");
    }

    public static Request toPortalOf(String partner) {
        return new Request(UUID.randomUUID(), UUID.randomUUID(), partner, null);
    }

    public static Request toSystemOf(String partner) {
        return new Request(
                UUID.randomUUID(), UUID.randomUUID(), partner, UUID.randomUUID().toString());
    }

    /** Says through every partition that what was told of consents is up to date as of then. */
    public static void heartbeat(Instant asOf) {
        for (int partition = 0; partition < PARTITIONS; partition++) {
            Envelope envelope = new Envelope(
                    UUID.randomUUID(),
                    "de.integrativ.platform.heartbeat.v1",
                    SOURCE,
                    SIGNALS,
                    "heartbeat-" + partition,
                    1,
                    1,
                    asOf,
                    asOf);
            send(new ProducerRecord<>(
                    SIGNALS,
                    partition,
                    envelope.key(),
                    bytes("{}"),
                    Wire.headers(envelope, Known.NOTHING, false, null)));
        }
    }

    public void consentIs(String state) {
        tellConsent(state, ++signals);
    }

    private void tellConsent(String state, long place) {
        String body = "{\"consentId\":\"" + consent + "\",\"scope\":\"C5\",\"state\":\"" + state + "\",\"since\":\""
                + TODAY + "\"}";
        Envelope envelope = envelope("platform.consent-state", SIGNALS, journey.toString(), place);
        send(new ProducerRecord<>(
                SIGNALS, null, envelope.key(), bytes(body), Wire.headers(envelope, Known.NOTHING, false, null)));
    }

    /** The journey's case is from now on someone else's. */
    public void caseIsAssignedTo(String caseManager) {
        String body = "{\"caseId\":\"" + UUID.randomUUID() + "\",\"referralId\":\"" + UUID.randomUUID()
                + "\",\"caseManager\":\"" + caseManager + "\",\"assignedOn\":\"" + TODAY + "\"}";
        Envelope envelope = envelope("casework.case-assigned", SIGNALS, journey.toString(), ++signals);
        send(new ProducerRecord<>(
                SIGNALS, null, envelope.key(), bytes(body), Wire.headers(envelope, Known.NOTHING, false, null)));
    }

    /** As {@link #consentIs}, but its place is taken and it is told later. */
    public Runnable consentIsLater(String state) {
        long place = ++signals;
        return () -> tellConsent(state, place);
    }

    /** What that partner's system said does not open. */
    public void refuse(Request request, String type, UUID message) {
        handOver(
                "casework.partner-message-refused",
                Map.of(
                        "requestId",
                        request.id(),
                        "partner",
                        request.partner(),
                        "type",
                        "de.integrativ." + type + ".v1",
                        "messageId",
                        message),
                ++handovers);
    }

    public void compose(Request request) {
        handOver("casework.request-composed", composed(request), ++handovers);
    }

    /** As {@link #compose}, by a sender that was restored: in its second epoch, after the first place of the first. */
    public void composeAfterARestore(Request request) {
        Envelope envelope =
                envelope("casework.request-sent", "requests.to." + request.partner(), String.valueOf(request.ref()), 1);
        Envelope second = new Envelope(
                envelope.id(),
                envelope.type(),
                envelope.source(),
                envelope.topic(),
                envelope.key(),
                1,
                2,
                envelope.occurredAt(),
                envelope.recordedAt());
        Map<String, Object> sealed = new HashMap<>(sealed(request, second, Map.of()));
        sealed.put("epoch", 2);
        sealed.put("known", Map.of("epoch", 1, "sequence", 1));
        Map<String, Object> body = new HashMap<>(composed(request));
        body.put("sealed", sealed);
        handOver("casework.request-composed", body, ++handovers);
    }

    /** As {@link #compose}, but its place is taken and it is handed over later. */
    public Runnable composeLater(Request request) {
        long place = ++handovers;
        return () -> handOver("casework.request-composed", composed(request), place);
    }

    /** Its content was emptied before it left: only the place in the order of handovers goes out. */
    public void composeEmptied() {
        handOver("platform.void", Map.of(), ++handovers);
    }

    /** The place of a request that was emptied, as its obligation brings it to the partner. */
    public void recallEmptied(Request request) {
        Map<String, Object> body = recalled(request);
        body.put("sealed", sealed(request, 1, "platform.void", Map.of()));
        handOver("casework.request-recalled", body, ++handovers);
    }

    public void recall(Request request) {
        Map<String, Object> body = recalled(request);
        if (request.ref() != null) {
            Map<String, Object> content = Map.of(
                    "recalledOn",
                    TODAY.toString(),
                    "deleteBy",
                    TODAY.plusDays(30).toString());
            body.put("sealed", sealed(request, 2, "casework.request-withdrawn", content));
        }
        handOver("casework.request-recalled", body, ++handovers);
    }

    private static Map<String, Object> recalled(Request request) {
        return new HashMap<>(Map.of(
                "requestId", request.id(),
                "disclosureId", request.disclosure(),
                "partner", request.partner(),
                "recalledOn", TODAY.toString()));
    }

    private Map<String, Object> composed(Request request) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "requestId", request.id(),
                "disclosureId", request.disclosure(),
                "partner", request.partner(),
                "kind", "BILD",
                "purpose", "COURSE_PLACE",
                "basis", Map.of("scope", "C5", "consentId", consent),
                "identityLevel", "NAMED",
                "acknowledgeBy", TODAY.plusDays(7).toString(),
                "answerBy", TODAY.plusDays(21).toString(),
                "caseManager", "kemal.kim"));
        Map<String, Object> fields = Map.of("givenName", "Amira", "germanLevel", "B1");
        if (request.ref() == null) {
            body.put("fields", fields);
            body.put("message", "Gesucht wird ein Platz ab September.");
        } else {
            body.put(
                    "sealed",
                    sealed(
                            request,
                            1,
                            "casework.request-sent",
                            Map.of(
                                    "kind",
                                    "BAMF",
                                    "purpose",
                                    "COURSE_PLACE",
                                    "fields",
                                    fields,
                                    "acknowledgeBy",
                                    TODAY.plusDays(7).toString(),
                                    "answerBy",
                                    TODAY.plusDays(21).toString())));
        }
        return body;
    }

    private static Map<String, Object> sealed(Request request, long sequence, String type, Object content) {
        return sealed(
                request,
                envelope(type, "requests.to." + request.partner(), String.valueOf(request.ref()), sequence),
                content);
    }

    private static Map<String, Object> sealed(Request request, Envelope envelope, Object content) {
        return Map.of(
                "eventId", envelope.id(),
                "topic", envelope.topic(),
                "ref", envelope.key(),
                "sequence", envelope.sequence(),
                "type", envelope.type(),
                "occurredAt", envelope.occurredAt().toString(),
                "recordedAt", envelope.recordedAt().toString(),
                "jose", Parties.seal(envelope, "casework-service", request.partner(), content));
    }

    private void handOver(String type, Object body, long sequence) {
        Envelope envelope = envelope(type, "handover.to.network-service", journey.toString(), sequence);
        String jose = Parties.seal(envelope, "casework-service", "network-service", body);
        send(new ProducerRecord<>(
                envelope.topic(),
                null,
                envelope.key(),
                bytes(jose),
                Wire.headers(envelope, Known.NOTHING, true, null)));
    }

    private static Envelope envelope(String type, String topic, String key, long sequence) {
        Instant now = Instant.now();
        return new Envelope(
                UUID.randomUUID(), "de.integrativ." + type + ".v1", SOURCE, topic, key, sequence, 1, now, now);
    }

    private static void send(ProducerRecord<String, byte[]> message) {
        TestBroker.send(TestBroker.service("casework-service"), message);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
