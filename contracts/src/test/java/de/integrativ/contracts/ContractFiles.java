package de.integrativ.contracts;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files of the room, read for the tests. */
final class ContractFiles {

    static final Path ROOM = Path.of("src/main/resources/contracts");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    record CounterExample(String why, String field, JsonNode body) {}

    private ContractFiles() {}

    static JsonNode json(String file) {
        return read(JSON, file);
    }

    static JsonNode yaml(String file) {
        return read(YAML, file);
    }

    static List<CounterExample> counterExamples(String type) {
        return JSON.convertValue(json(Contracts.path(type) + ".counter-examples.json"), new TypeReference<>() {});
    }

    /** ContractFiles whose path within the room ends so. */
    static SortedSet<String> ending(String end) {
        try (Stream<Path> files = java.nio.file.Files.walk(ROOM)) {
            SortedSet<String> names = new TreeSet<>();
            files.map(file -> ROOM.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(end))
                    .forEach(names::add);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, JsonNode> fields(JsonNode object) {
        return JSON.convertValue(object, new TypeReference<>() {});
    }

    private static JsonNode read(ObjectMapper mapper, String file) {
        try {
            return mapper.readTree(ROOM.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
