package de.integrativ.acceptance.faults.checker;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * A record as it lay on a topic, duplicates included.
 *
 * @param type without the common prefix
 * @param body opened where it was sealed for the agency that the run plays; null where only others can read it
 */
public record Seen(
        String topic,
        long offset,
        String key,
        UUID id,
        String type,
        String source,
        long sequence,
        int epoch,
        JsonNode body) {

    /** The subject in whose order the record stands. */
    public String subject() {
        return topic + " " + source + " " + key + " epoch " + epoch;
    }

    public boolean onSignalsOf(String service) {
        return topic.equals("signals.from." + service);
    }

    public boolean onFactsOf(String service) {
        return topic.equals("facts.from." + service);
    }

    /** Receipts, heartbeats and consent states: common to all services, no step of a way. */
    public boolean common() {
        return type.startsWith("platform.");
    }

    public String text(String field) {
        return body.path(field).asText();
    }
}
