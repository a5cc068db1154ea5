package de.integrativ.acceptance.faults.load;

import java.time.Instant;
import java.util.UUID;

/** An event of an agency before it is sealed. @param body its JSON */
public record Letter(UUID id, String topic, String ref, long sequence, String type, Instant occurredAt, String body) {

    static final String PREFIX = "de.integrativ.";

    String fullType() {
        return PREFIX + type;
    }
}
