package de.integrativ.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of every message type that there is, compiled once. Safe for use by many threads.
 *
 * <p>The schema of {@code de.integrativ.jobcenter.referral-submitted.v1} is the resource
 * {@code contracts/jobcenter/jobcenter.referral-submitted.v1.schema.json}, its example stands beside it.
 */
public final class Contracts {

    /** Every type begins with it. */
    public static final String PREFIX = "de.integrativ.";

    /** Where the schemas' {@code $id}s live; nothing is ever fetched from there. */
    private static final String BASE = "https://integrativ.example/contracts/";

    private static final String SHARED = "shared.schema.json";

    private final SortedMap<String, Schema> schemas = new TreeMap<>();

    private Contracts() {
        Map<String, String> sources = new HashMap<>();
        sources.put(BASE + SHARED, text(SHARED));
        List<String> types = text("types.txt").lines().filter(t -> !t.isBlank()).toList();
        types.forEach(type -> sources.put(BASE + schemaFile(type), text(schemaFile(type))));
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(sources)
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
        types.forEach(type -> {
            Schema schema = registry.getSchema(SchemaLocation.of(BASE + schemaFile(type)));
            schema.initializeValidators();
            schemas.put(type, schema);
        });
    }

    /** Reads and compiles all schemas: keep the result. */
    public static Contracts load() {
        return new Contracts();
    }

    /** @return full names, e.g. {@code de.integrativ.jobcenter.referral-submitted.v1} */
    public Set<String> types() {
        return Collections.unmodifiableSet(schemas.keySet());
    }

    public boolean knows(String type) {
        return schemas.containsKey(type);
    }

    /**
     * @return what is wrong with the body, nothing if it is a valid message of the type
     * @throws IllegalArgumentException if there is no such type; ask {@link #knows} first
     */
    public List<Complaint> validate(String type, JsonNode body) {
        return schema(type).validate(body).stream().map(Complaint::of).toList();
    }

    /** The schema's own JSON, for documentation and tests. @throws IllegalArgumentException if there is no such type */
    public JsonNode schemaOf(String type) {
        return schema(type).getSchemaNode();
    }

    private Schema schema(String type) {
        @Nullable Schema schema = schemas.get(type);
        if (schema == null) {
            throw new IllegalArgumentException("there is no message type " + type);
        }
        return schema;
    }

    static String schemaFile(String type) {
        return path(type) + ".schema.json";
    }

    static String path(String type) {
        String name = type.substring(PREFIX.length());
        return name.substring(0, name.indexOf('.')) + "/" + name;
    }

    static String text(String file) {
        try (InputStream in = Contracts.class.getResourceAsStream("/contracts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("contracts/" + file + " is not on the classpath");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
