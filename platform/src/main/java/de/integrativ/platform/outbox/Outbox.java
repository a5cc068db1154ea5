package de.integrativ.platform.outbox;

import de.integrativ.platform.config.ThisService;
import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.event.Message;
import de.integrativ.platform.event.Ref;
import de.integrativ.platform.event.Topics;
import de.integrativ.platform.json.MessageJson;
import de.integrativ.platform.json.Schemas;
import de.integrativ.platform.seal.Sealing;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Appends messages in the running transaction; the relay publishes them after its commit. Every method needs a
 * transaction (see {@link de.integrativ.platform.wall.WithinWall}) and returns the new message's id.
 */
@ApplicationScoped
public class Outbox {

    private final OutboxTables tables;
    private final Nudge nudge;
    private final MessageJson json;
    private final Schemas schemas;
    private final Sealing sealing;
    private final ThisService service;
    private final Clock clock;
    private final Duration resendAfter;

    Outbox(
            OutboxTables tables,
            Nudge nudge,
            MessageJson json,
            Schemas schemas,
            Sealing sealing,
            ThisService service,
            Clock clock,
            @ConfigProperty(name = "integrativ.resend-after") Duration resendAfter) {
        this.tables = tables;
        this.nudge = nudge;
        this.json = json;
        this.schemas = schemas;
        this.sealing = sealing;
        this.service = service;
        this.clock = clock;
        this.resendAfter = resendAfter;
    }

    /** To {@code signals.from.<this service>}: process state; codes, ids, versions and dates only. */
    public UUID signal(JourneyId journey, Message message) {
        return emit(Topics.signalsFrom(service.party()), journey.toString(), message);
    }

    /** To {@code facts.from.<this service>}; only through the {@link de.integrativ.platform.fact.FactLedger}. */
    public UUID fact(UUID key, Message message) {
        return emit(Topics.factsFrom(service.party()), key.toString(), message);
    }

    /**
     * To {@code handover.to.<recipient>}: personal data, encrypted for that service, re-sent until its receipt.
     *
     * @param recipient e.g. {@code casework-service}
     */
    public UUID handover(String recipient, JourneyId journey, Message message) {
        return oblige(Topics.handoverTo(recipient), journey.toString(), recipient, message);
    }

    /**
     * To an agency, on its topic or in its feed: signed, encrypted for it, re-sent until its receipt.
     *
     * @param subject {@code referrals} or {@code requests}: the topic is {@code <subject>.to.<agency>}
     */
    public UUID toAgency(String subject, String agency, Ref ref, Message message) {
        return oblige(Topics.toAgency(subject, agency), ref.value(), agency, message);
    }

    /** As {@link #toAgency}, but sent once: receipts and problems are not themselves receipted. */
    public UUID answerAgency(String subject, String agency, Ref ref, Message message) {
        Outgoing answer = place(Topics.toAgency(subject, agency), ref.value(), agency, message);
        send(answer);
        return answer.envelope().id();
    }

    /** Seals for an agency whose messages another service passes on unread; keeps the obligation here. */
    public Sealed sealFor(String subject, String agency, Ref ref, Message message) {
        Outgoing placed = place(Topics.toAgency(subject, agency), ref.value(), agency, message);
        tables.obligation(placed, agency, true, clock.instant().plus(resendAfter));
        String jose = sealing.seal(placed.envelope(), agency, body(placed));
        return new Sealed(placed.envelope(), placed.known(), agency, jose);
    }

    /** Passes on what another service sealed, with the id and the place it was sealed under. */
    public void forward(Sealed sealed) {
        tables.hold(sealed.envelope().topic(), sealed.envelope().key());
        send(new Outgoing(sealed.envelope(), sealed.known(), traceparent(), null, null, sealed.jose()));
    }

    /** Empties what was not sent yet: the same id and sequence go out as a void. Nothing happens to what was sent. */
    public void voidUnsent(UUID messageId) {
        tables.empty(messageId);
    }

    /**
     * Takes back what was passed on, if it has not left yet: its place goes out empty, sealed by this service, for only
     * the sender can sign as itself.
     */
    public void voidForwarded(UUID messageId, String agency, Ref ref) {
        tables.emptyForwarded(messageId, agency, ref.value());
    }

    private UUID emit(String topic, String key, Message message) {
        Outgoing placed = place(topic, key, null, message);
        tables.emitted(placed);
        send(placed);
        return placed.envelope().id();
    }

    private UUID oblige(String topic, String key, String recipient, Message message) {
        Outgoing placed = place(topic, key, recipient, message);
        tables.obligation(placed, recipient, false, clock.instant().plus(resendAfter));
        send(placed);
        return placed.envelope().id();
    }

    private void send(Outgoing message) {
        tables.outbox(message);
        nudge.afterCommit();
    }

    private Outgoing place(String topic, String key, @Nullable String recipient, Message message) {
        String body = json.write(message.body());
        schemas.insist(message.type(), body);
        Instant now = clock.instant();
        OutboxTables.Place place = tables.next(topic, key);
        Envelope envelope = new Envelope(
                UUID.randomUUID(),
                message.type(),
                service.source(),
                topic,
                key,
                place.sequence(),
                place.epoch(),
                message.occurredAt(),
                now);
        return new Outgoing(envelope, place.known(), traceparent(), recipient, body, null);
    }

    private static String body(Outgoing placed) {
        String body = placed.body();
        if (body == null) {
            throw new IllegalStateException("nothing to seal");
        }
        return body;
    }

    private static @Nullable String traceparent() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-01" : null;
    }
}
