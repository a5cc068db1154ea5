package de.integrativ.testing.matrix;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrativ.testing.TestPlace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A service's page of the matrix. What it doesn't allow is denied.
 *
 * @param situations in which what is asked for can be, with what each means
 * @param timed attempts whose refusal must not be told by its time from that of something that never was
 */
public record Matrix(String service, Map<String, String> situations, List<Endpoint> endpoints, List<Timed> timed) {

    private static final ObjectMapper STRICT =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    public Matrix {
        timed = timed == null ? List.of() : timed;
    }

    /**
     * @param endpoint method and path as in the service's OpenAPI
     * @param of what each variable of the path names
     * @param lists what the answer is a list of: one's own, so that another's must not be in it
     * @param opens whether who is allowed here knows that it exists
     * @param named whether what is sent says whose it is, so that a refusal can name that field (422)
     * @param fields everything that an answer can hold
     */
    public record Endpoint(
            String endpoint,
            @Nullable Map<String, String> of,
            @Nullable String lists,
            boolean opens,
            boolean named,
            List<String> fields,
            List<Grant> allowed) {

        public Endpoint {
            fields = fields == null ? List.of() : fields;
        }

        public boolean reads() {
            return endpoint.startsWith("GET ");
        }

        public Map<String, String> variables() {
            return of == null ? Map.of() : of;
        }
    }

    /**
     * @param when situations; none: in each
     * @param only fields; none: all of the endpoint's
     * @param basis why, in words for the data protection officer
     */
    public record Grant(
            List<Who> who,
            @Nullable List<String> when,
            @Nullable List<String> only,
            String basis) {

        /** @return all that the answer may hold for them */
        List<String> shown(Endpoint endpoint) {
            return only == null ? endpoint.fields() : only;
        }

        boolean holds(Subject subject, Thing thing) {
            return (when == null || when.contains(thing.situation()))
                    && who.stream().anyMatch(one -> one.is(subject, thing));
        }
    }

    public record Timed(
            String endpoint,
            String person,
            @JsonProperty("when") String situation) {}

    public static Matrix of(String service) {
        return page(service, Matrix.class);
    }

    /** By SnakeYAML, for Jackson alone does not know what an alias stands for. */
    static <T> T page(String name, Class<T> type) {
        Path file = place().resolve(name + ".yaml");
        try {
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            return STRICT.convertValue(content, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path place() {
        return TestPlace.root().resolve("acceptance/src/test/resources/matrix");
    }

    public Endpoint endpoint(String name) {
        return endpoints.stream()
                .filter(endpoint -> endpoint.endpoint().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the matrix of " + service + " has no " + name));
    }

    /** @return on what ground; none: denied */
    public Optional<Grant> grant(Endpoint endpoint, Subject subject, Thing thing) {
        return endpoint.allowed().stream()
                .filter(grant -> grant.holds(subject, thing))
                .findFirst();
    }

    /** Whether that it exists is no secret to them. */
    boolean knows(Subject subject, Thing thing) {
        return endpoints.stream()
                .anyMatch(endpoint ->
                        endpoint.opens() && grant(endpoint, subject, thing).isPresent());
    }
}
