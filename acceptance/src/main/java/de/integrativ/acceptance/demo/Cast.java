package de.integrativ.acceptance.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The invented young people of {@code cast.yaml} and what happens to each. */
public record Cast(List<YoungPerson> people) {

    public record YoungPerson(
            String key,
            String given,
            String family,
            LocalDate born,
            String sex,
            String nationality,
            List<String> languages,
            String german,
            String municipality,
            String unit,
            String status,
            boolean guardian,
            boolean interpreter,
            List<String> needs,
            @Nullable String manager,
            LocalDate submitted,
            @Nullable LocalDate accepted,
            @Nullable Decline declined,
            @Nullable LocalDate withdrawn,
            @Nullable Meeting meeting,
            @Nullable Plan plan,
            @Nullable List<Request> requests) {

        public String name() {
            return given.equals("-") ? family : given + " " + family;
        }

        /** The Jobcenter's own reference: fixed, so that a second run is recognised as the same way. */
        public String ref() {
            return "demo-2026-" + key;
        }

        public List<Request> asked() {
            return requests == null ? List.of() : requests;
        }
    }

    public record Decline(LocalDate on, String code) {}

    /** @param c9 the answer on evaluation, given at the meeting */
    public record Meeting(
            LocalDate held,
            @Nullable LocalDate started,
            @Nullable LocalDate notStarted,
            @Nullable String reason,
            @Nullable String c9,
            @Nullable LocalDate c9Withdrawn) {}

    public record Plan(LocalDate agreed) {}

    public record Request(String partner, String kind, String purpose, End end) {}

    /** How a request ends: answered, recalled because its consent is withdrawn, or left open for whoever signs in. */
    public enum End {
        ANSWERED,
        RECALLED,
        OPEN
    }

    public static Cast read() {
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory())
                .registerModule(new JavaTimeModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        try (InputStream file = Objects.requireNonNull(Cast.class.getResourceAsStream("/demo/cast.yaml"))) {
            return yaml.readValue(file, Cast.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
