package de.integrativ.platform.inbox;

import de.integrativ.platform.event.Wire;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Goes on with the trace that a message came with: what is sent while it is applied belongs to it. */
final class Trace {

    private static final TextMapGetter<Headers> ATTRIBUTES = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Headers headers) {
            return List.of("traceparent");
        }

        @Override
        public @Nullable String get(@Nullable Headers headers, String key) {
            return headers == null ? null : Wire.optional(headers, "ce_" + key);
        }
    };

    private Trace() {}

    /** The span is named for the topic alone: keys and types of one person's messages stay out of the traces. */
    static <T> T within(ConsumerRecord<String, byte[]> record, Supplier<T> work) {
        Context sent = W3CTraceContextPropagator.getInstance().extract(Context.root(), record.headers(), ATTRIBUTES);
        Span span = GlobalOpenTelemetry.getTracer("integrativ")
                .spanBuilder(record.topic())
                .setSpanKind(SpanKind.CONSUMER)
                .setParent(sent)
                .startSpan();
        try (Scope current = span.makeCurrent()) {
            return work.get();
        } finally {
            span.end();
        }
    }
}
