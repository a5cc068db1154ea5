package de.integrativ.platform.event;

import java.time.Instant;
import java.util.UUID;

/**
 * The attributes of a message with its place in the order: a CloudEvent 1.0 in Kafka's binary mode.
 *
 * @param source who sent it: {@code /referral-service} or {@code /agency/jobcenter-nord}
 * @param key the journey id on the services' own topics, the ref on agency topics
 * @param sequence 1, 2, 3 … without gaps per (source, topic, key, epoch)
 * @param epoch raised when the sender was restored from a backup
 */
public record Envelope(
        UUID id,
        String type,
        String source,
        String topic,
        String key,
        long sequence,
        int epoch,
        Instant occurredAt,
        Instant recordedAt) {}
