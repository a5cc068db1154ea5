package de.integrativ.county;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a county file. */
public final class CountyFile {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private CountyFile() {}

    /** @throws CountyFileBroken naming line and reason */
    public static County read(Path file) {
        try {
            return YAML.readValue(file.toFile(), County.class);
        } catch (IOException e) {
            throw new CountyFileBroken(file, e);
        }
    }
}
