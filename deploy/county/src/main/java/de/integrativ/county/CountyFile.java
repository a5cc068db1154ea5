package de.integrativ.county;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a county file, and lists everything that is wrong with it at once. */
public final class CountyFile {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private CountyFile() {}

    /** @throws CountyFileBroken naming every mistake with line and remedy */
    public static County read(Path file) {
        return read(file, Clock.systemUTC());
    }

    /**
     * @param clock says which day it is in the county: nothing in the file was confirmed after it
     * @throws CountyFileBroken naming every mistake with line and remedy
     */
    public static County read(Path file, Clock clock) {
        try {
            return read(file, Text.of(file), clock);
        } catch (IOException e) {
            throw new CountyFileBroken(file, List.of(new Mistake(1, "", "cannot be read: " + e.getMessage())));
        }
    }

    private static County read(Path file, Text text, Clock clock) throws IOException {
        YamlShape shape = YamlShape.of(text.content());
        List<Mistake> mistakes = new ArrayList<>(text.mistakes());
        mistakes.addAll(shape.mistakes());
        if (mistakes.isEmpty()) {
            JsonNode content = YAML.readTree(text.content());
            refuse(file, ofContent(text.content(), content, clock));
            return YAML.treeToValue(content, WrittenCounty.class);
        }
        if (shape.isWhole()) {
            mistakes.addAll(besideThoseOfShape(text.content(), mistakes, clock));
        }
        mistakes.sort(Comparator.comparingInt(Mistake::line));
        throw new CountyFileBroken(file, mistakes);
    }

    /** What is wrong on lines whose shape is good; on the others it may follow from the shape. */
    private static List<Mistake> besideThoseOfShape(String text, List<Mistake> ofShape, Clock clock) {
        Set<Integer> lines = ofShape.stream().map(Mistake::line).collect(Collectors.toSet());
        try {
            return ofContent(text, YAML.readTree(text), clock).stream()
                    .filter(mistake -> !lines.contains(mistake.line()))
                    .toList();
        } catch (IOException | YAMLException e) {
            return List.of(); // so much is wrong with its shape that nothing else can be told yet
        }
    }

    private static List<Mistake> ofContent(String text, JsonNode content, Clock clock) {
        YamlPlaces places = YamlPlaces.of(text);
        Map<String, String> remedies = new TreeMap<>(places.twice());
        FormCheck.mistakes(content).forEach(remedies::putIfAbsent);
        SenseCheck.mistakes(content, clock).forEach(remedies::putIfAbsent);
        return remedies.entrySet().stream()
                .map(e -> new Mistake(places.line(e.getKey()), e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt(Mistake::line))
                .toList();
    }

    private static void refuse(Path file, List<Mistake> mistakes) {
        if (!mistakes.isEmpty()) {
            throw new CountyFileBroken(file, mistakes);
        }
    }
}
