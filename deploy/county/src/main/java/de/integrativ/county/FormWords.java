package de.integrativ.county;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What the schema says in words about the rule that was broken. */
final class FormWords {

    private static final JsonNode SCHEMA = schema();

    private FormWords() {}

    /** What the schema says in words about the field that is missing. */
    static String ofMissing(Error error) {
        String fragment = error.getSchemaLocation().getFragment().toString();
        String owner = fragment.substring(0, Math.max(0, fragment.lastIndexOf("/required")));
        JsonNode words = SCHEMA.at(owner)
                .path("properties")
                .path(String.valueOf(error.getProperty()))
                .path("description");
        return words.isMissingNode() ? "it" : words.asText();
    }

    static String of(Error error) {
        return orElse(error, "what " + error.getSchemaNode().asText() + " asks for");
    }

    /** @param otherwise where the schema describes nothing */
    static String orElse(Error error, String otherwise) {
        // The rule stands in the schema at e.g. #/$defs/id/pattern; beside it stands its description.
        String fragment = error.getSchemaLocation().getFragment().toString();
        String owner = fragment.substring(0, Math.max(0, fragment.lastIndexOf('/')));
        JsonNode words = SCHEMA.at(owner).path("description");
        return words.isMissingNode() ? otherwise : words.asText();
    }

    private static JsonNode schema() {
        try (InputStream source = FormWords.class.getResourceAsStream("county.schema.json")) {
            return new ObjectMapper().readTree(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
