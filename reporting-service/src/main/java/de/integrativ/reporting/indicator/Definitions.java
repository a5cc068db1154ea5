package de.integrativ.reporting.indicator;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The indicators that there are, each defined once. */
@ApplicationScoped
public class Definitions {

    static final int REFERRALS = 1;
    static final int WAIT = 5;

    private static final List<String> FILES =
            List.of("01-referrals", "03-acceptance", "05-wait", "07-start", "08-plan");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final Map<Definition, String> queries = new LinkedHashMap<>();
    private final String openWaits = text("05-wait-open.sql");
    private final String version;

    Definitions() {
        StringBuilder all = new StringBuilder(openWaits);
        for (String file : FILES) {
            String definition = text(file + ".yaml");
            String query = text(file + ".sql");
            queries.put(definition(definition), query);
            all.append(definition).append(query);
        }
        version = Sha256.of(all.toString());
    }

    public List<Definition> all() {
        return List.copyOf(queries.keySet());
    }

    /** Hash of all definitions and queries: names the version that a report was computed with. */
    public String version() {
        return version;
    }

    /** Gives one row per way that counts: way, numerator, denominator, measure; reads the period from {@code p}. */
    private String query(Definition definition) {
        String query = queries.get(definition);
        if (query == null) {
            throw new IllegalArgumentException("indicator " + definition.number() + " is not one of ours");
        }
        return query;
    }

    /** Contributions to an indicator from the ways as they are now. */
    public Source live(Definition definition, ReadingPeriod period, LocalDate today) {
        return Source.live(query(definition), period, today);
    }

    String openWaits() {
        return openWaits;
    }

    private static Definition definition(String yaml) {
        try {
            return YAML.readValue(yaml, Definition.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String file) {
        try (InputStream in = Definitions.class.getResourceAsStream("/indicators/" + file)) {
            if (in == null) {
                throw new IllegalStateException("indicators/" + file + " is not there");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
