package de.integrativ.county;

import com.fasterxml.jackson.core.JsonProcessingException;
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

/** Reads a county file, and lists everything that is wrong with it at once. */
public final class CountyFile {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private CountyFile() {}

    /** @throws CountyFileBroken naming every mistake with line and remedy */
    public static County read(Path file) {
        try {
            JsonNode content = YAML.readTree(file.toFile());
            YamlPlaces places = YamlPlaces.of(file);
            refuse(file, places, FormCheck.mistakes(content));
            County county = YAML.treeToValue(content, County.class);
            refuse(file, places, SenseCheck.mistakes(county));
            return county;
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new CountyFileBroken(file, List.of(new Mistake(line, "", e.getOriginalMessage())));
        } catch (IOException e) {
            throw new CountyFileBroken(file, List.of(new Mistake(1, "", "cannot be read: " + e.getMessage())));
        }
    }

    private static void refuse(Path file, YamlPlaces places, Map<String, String> remedies) {
        if (!remedies.isEmpty()) {
            throw new CountyFileBroken(
                    file,
                    remedies.entrySet().stream()
                            .map(e -> new Mistake(places.line(e.getKey()), e.getKey(), e.getValue()))
                            .sorted(Comparator.comparingInt(Mistake::line))
                            .toList());
        }
    }
}
