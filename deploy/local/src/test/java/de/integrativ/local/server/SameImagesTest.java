package de.integrativ.local.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameImagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"image: " + ContainerServers.POSTGRES, "image: " + ContainerServers.KAFKA})
    void tests_on_containers_run_the_images_of_the_compose_file(String line) throws IOException {
        String compose = Files.readString(Path.of("../../docker-compose.yml"));

        assertTrue(compose.lines().map(String::strip).anyMatch(line::equals), line);
    }
}
