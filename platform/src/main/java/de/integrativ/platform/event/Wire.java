package de.integrativ.platform.event;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** CloudEvents 1.0 in Kafka's binary mode. */
public final class Wire {
    public static final String JSON = "application/json";
    public static final String JOSE = "application/jose";

    /** Java's years reach further than a database's and a calendar's. */
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private Wire() {}

    /** A message whose headers cannot be read; says which one. */
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;

        Malformed(String header) {
            super(header);
        }
    }

    /**
     * @param known what a restored sender last knew of this key, with the first message of a raised epoch
     */
    public static Headers headers(Envelope envelope, Known known, boolean sealed, @Nullable String traceparent) {
        Headers headers = new RecordHeaders();
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", envelope.id());
        put(headers, "ce_type", envelope.type());
        put(headers, "ce_source", envelope.source());
        put(headers, "ce_time", envelope.recordedAt());
        put(headers, Topics.ofAgency(envelope.topic()) ? "ce_ref" : "ce_journeyid", envelope.key());
        put(headers, "ce_sequence", envelope.sequence());
        put(headers, "ce_epoch", envelope.epoch());
        put(headers, "ce_occurredat", envelope.occurredAt());
        put(headers, "ce_recordedat", envelope.recordedAt());
        put(headers, "content-type", sealed ? JOSE : JSON);
        if (envelope.epoch() > 1 && envelope.sequence() == 1) {
            put(headers, "ce_knownepoch", known.epoch());
            put(headers, "ce_knownsequence", known.sequence());
        }
        if (traceparent != null) {
            put(headers, "ce_traceparent", traceparent);
        }
        return headers;
    }

    /** @param topic the topic whose order the message belongs to */
    public static Envelope envelope(Headers headers, String topic) throws Malformed {
        try {
            String key = optional(headers, Topics.ofAgency(topic) ? "ce_ref" : "ce_journeyid");
            if (key == null || key.isBlank() || key.length() > 100 || !storable(key)) {
                throw new Malformed(Topics.ofAgency(topic) ? "ce_ref" : "ce_journeyid");
            }
            String epoch = optional(headers, "ce_epoch");
            Envelope envelope = new Envelope(
                    UUID.fromString(text(headers, "ce_id")),
                    text(headers, "ce_type"),
                    text(headers, "ce_source"),
                    topic,
                    key,
                    number(headers, "ce_sequence"),
                    epoch == null ? 1 : (int) number(headers, "ce_epoch"),
                    time(headers, "ce_occurredat"),
                    time(headers, "ce_recordedat"));
            if (envelope.sequence() < 1 || envelope.epoch() < 1) {
                throw new Malformed(envelope.sequence() < 1 ? "ce_sequence" : "ce_epoch");
            }
            return envelope;
        } catch (IllegalArgumentException e) {
            throw new Malformed("ce_id");
        }
    }

    public static Known known(Headers headers) throws Malformed {
        return optional(headers, "ce_knownepoch") == null
                ? Known.NOTHING
                : new Known((int) number(headers, "ce_knownepoch"), number(headers, "ce_knownsequence"));
    }

    public static boolean sealed(Headers headers) {
        return JOSE.equals(optional(headers, "content-type"));
    }

    public static @Nullable String optional(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String text(Headers headers, String name) throws Malformed {
        String text = optional(headers, name);
        if (text == null || text.isBlank() || text.length() > 300 || !storable(text)) {
            throw new Malformed(name);
        }
        return text;
    }

    /** PostgreSQL's text holds no NUL; the other control characters belong into no name or number either. */
    private static boolean storable(String text) {
        return text.chars().noneMatch(Character::isISOControl);
    }

    private static long number(Headers headers, String name) throws Malformed {
        try {
            return Long.parseLong(text(headers, name));
        } catch (NumberFormatException e) {
            throw new Malformed(name);
        }
    }

    private static Instant time(Headers headers, String name) throws Malformed {
        try {
            Instant at = Instant.parse(text(headers, name));
            if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
                throw new Malformed(name);
            }
            return at;
        } catch (DateTimeException e) {
            throw new Malformed(name);
        }
    }

    private static void put(Headers headers, String name, Object value) {
        headers.add(name, value.toString().getBytes(StandardCharsets.UTF_8));
    }
}
