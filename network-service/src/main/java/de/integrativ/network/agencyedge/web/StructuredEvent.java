package de.integrativ.network.agencyedge.web;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.platform.problem.Problem;
import de.integrativ.platform.problem.Rejection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** A CloudEvent in JSON becomes the record that the broker would have brought, so that both ways are one contract. */
final class StructuredEvent {

    /** The broker's partitions start at 0: this record came from nowhere that could be read again. */
    private static final int NO_PARTITION = -1;

    private static final List<String> NEEDED =
            List.of("specversion", "id", "type", "source", "ref", "sequence", "occurredat", "recordedat", "data");

    /** By the attribute's name in JSON; in one order, so that the same event makes the same record. */
    private static final Map<String, String> HEADERS = new TreeMap<>(Map.of(
            "specversion", "ce_specversion",
            "id", "ce_id",
            "type", "ce_type",
            "source", "ce_source",
            "ref", "ce_ref",
            "sequence", "ce_sequence",
            "epoch", "ce_epoch",
            "occurredat", "ce_occurredat",
            "recordedat", "ce_recordedat",
            "datacontenttype", "content-type"));

    private StructuredEvent() {}

    /** Attributes are missing: nothing can be kept under a place that is not named. */
    static final class Incomplete extends Rejection {

        private static final long serialVersionUID = 1;

        private final List<String> missing;

        Incomplete(List<String> missing) {
            super("attributes are missing");
            this.missing = List.copyOf(missing);
        }

        @Override
        public Problem problem() {
            return Problem.of("malformed", 400, "Kein vollständiges Ereignis", "Es fehlen Attribute des CloudEvents.")
                    .with(missing.stream()
                            .map(name -> new Problem.FieldError(name, "required", "Fehlt: angeben."))
                            .toList());
        }
    }

    /** @throws Incomplete naming the attributes that are missing */
    static ConsumerRecord<String, byte[]> record(JsonNode event, String topic) {
        List<String> missing =
                NEEDED.stream().filter(name -> !event.hasNonNull(name)).toList();
        if (!missing.isEmpty()) {
            throw new Incomplete(missing);
        }
        Headers headers = new RecordHeaders();
        HEADERS.forEach((attribute, header) -> {
            if (event.hasNonNull(attribute)) {
                headers.add(header, bytes(event.path(attribute).asText()));
            }
        });
        byte[] data = bytes(event.path("data").asText());
        return new ConsumerRecord<>(
                topic,
                NO_PARTITION,
                0,
                ConsumerRecord.NO_TIMESTAMP,
                TimestampType.NO_TIMESTAMP_TYPE,
                ConsumerRecord.NULL_SIZE,
                data.length,
                event.path("ref").asText(),
                data,
                headers,
                Optional.empty());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
