package de.integrativ.casework.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrativ.testing.TestPlace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A row under which KIM may ask someone, as it stands in the county file: read here once more and by other means than the
 * services do, so that the rule and its enforcement don't share a mistake.
 */
record AgreedRow(String to, String purpose, String basis, Set<String> fields) {

    private static final JsonNode FILE = file();

    /** Every row of KIM's that lets it ask. */
    static List<AgreedRow> all() {
        String ki = rows("organisations")
                .filter(organisation -> text(organisation, "kind").equals("KI"))
                .map(organisation -> text(organisation, "id"))
                .findFirst()
                .orElseThrow();
        return rows("agreements")
                .filter(row -> text(row, "from").equals(ki))
                .filter(row -> texts(row, "messages").contains("request"))
                .map(AgreedRow::of)
                .toList();
    }

    private static AgreedRow of(JsonNode row) {
        if (!text(row, "identityLevel").equals("NAMED")) {
            throw new AssertionError(text(row, "id") + " is not NAMED: say here which fields its level hides");
        }
        return new AgreedRow(text(row, "to"), text(row, "purpose"), text(row, "basis"), texts(row, "fields"));
    }

    /** Every organisation of the county, and one that nobody knows. */
    static List<String> recipients() {
        return Stream.concat(rows("organisations").map(organisation -> text(organisation, "id")), Stream.of("nobody"))
                .toList();
    }

    /** Every purpose that any agreement names, and one that none does. */
    static Set<String> purposes() {
        Set<String> all = new TreeSet<>(Set.of("CURIOSITY"));
        rows("agreements").forEach(row -> all.add(text(row, "purpose")));
        return all;
    }

    /** Every field that any agreement names, and some that none does. */
    static Set<String> vocabulary() {
        Set<String> all = new TreeSet<>(Set.of("email", "id", "notes"));
        rows("agreements").forEach(row -> all.addAll(texts(row, "fields")));
        return all;
    }

    private static Stream<JsonNode> rows(String name) {
        return FILE.path(name).valueStream();
    }

    private static String text(JsonNode row, String name) {
        return row.path(name).asText();
    }

    private static Set<String> texts(JsonNode row, String name) {
        return row.path(name).valueStream().map(JsonNode::asText).collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode file() {
        try {
            String text = Files.readString(TestPlace.countyFile());
            return new ObjectMapper()
                    .valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
