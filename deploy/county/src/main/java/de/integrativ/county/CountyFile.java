package de.integrativ.county;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads a county file, and lists everything that is wrong with it at once. */
public final class CountyFile {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private CountyFile() {}

    /** @throws CountyFileBroken naming every mistake with line and remedy */
    public static County read(Path file) {
        try {
            return read(file, Text.of(file));
        } catch (IOException e) {
            throw new CountyFileBroken(file, List.of(new Mistake(1, "", "cannot be read: " + e.getMessage())));
        }
    }

    private static County read(Path file, String text) throws IOException {
        refuse(file, YamlShape.mistakes(text));
        YamlPlaces places = YamlPlaces.of(text);
        JsonNode content = YAML.readTree(text);
        Map<String, String> remedies = new TreeMap<>(places.twice());
        FormCheck.mistakes(content).forEach(remedies::putIfAbsent);
        SenseCheck.mistakes(content).forEach(remedies::putIfAbsent);
        refuse(
                file,
                remedies.entrySet().stream()
                        .map(e -> new Mistake(places.line(e.getKey()), e.getKey(), e.getValue()))
                        .sorted(Comparator.comparingInt(Mistake::line))
                        .toList());
        return YAML.treeToValue(content, WrittenCounty.class);
    }

    private static void refuse(Path file, List<Mistake> mistakes) {
        if (!mistakes.isEmpty()) {
            throw new CountyFileBroken(file, mistakes);
        }
    }
}
