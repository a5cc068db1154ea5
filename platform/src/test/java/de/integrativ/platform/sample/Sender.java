package de.integrativ.platform.sample;

import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.Known;
import de.integrativ.platform.event.Wire;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.record.TimestampType;

/** Another service as it speaks about one journey, record by record, without a broker in between. */
public final class Sender {

    private static final AtomicLong OFFSETS = new AtomicLong();
    private static final Instant THEN = Instant.parse("2026-07-01T08:00:00Z");

    private final String topic;
    private final String source;
    private final String key;

    private Sender(String topic, String source, String key) {
        this.topic = topic;
        this.source = source;
        this.key = key;
    }

    /** casework-service about a new journey. */
    public static Sender ofSignals() {
        return new Sender(
                "signals.from.casework-service",
                "/casework-service",
                UUID.randomUUID().toString());
    }

    public String key() {
        return key;
    }

    public Envelope envelope(String type, int epoch, long sequence) {
        return new Envelope(UUID.randomUUID(), type, source, topic, key, sequence, epoch, THEN, THEN);
    }

    public ConsumerRecord<String, byte[]> says(String type, long sequence) {
        return record(envelope(type, 1, sequence), Known.NOTHING, "{}", false);
    }

    public ConsumerRecord<String, byte[]> says(long sequence) {
        return says(SampleHandler.DONE, sequence);
    }

    /** After a restore. */
    public ConsumerRecord<String, byte[]> says(int epoch, long sequence, Known known) {
        return record(envelope(SampleHandler.DONE, epoch, sequence), known, "{}", false);
    }

    public static ConsumerRecord<String, byte[]> record(
            Envelope envelope, Known known, String content, boolean sealed) {
        byte[] value = content.getBytes(StandardCharsets.UTF_8);
        return new ConsumerRecord<>(
                envelope.topic(),
                0,
                OFFSETS.incrementAndGet(),
                THEN.toEpochMilli(),
                TimestampType.CREATE_TIME,
                envelope.key().length(),
                value.length,
                envelope.key(),
                value,
                Wire.headers(envelope, known, sealed, null),
                Optional.empty());
    }
}
