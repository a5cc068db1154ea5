package de.integrativ.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrativ.local.provision.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The Kubernetes job can't run here; what it says is held against the program that it would run. */
class ProvisionerJobTest {

    private static final Path JOB = Path.of("../kubernetes/provisioner-job.yaml");

    private JsonNode pod;
    private JsonNode container;

    @BeforeEach
    void read() throws IOException {
        JsonNode job = new ObjectMapper().valueToTree(new Yaml().load(Files.readString(JOB)));
        assertEquals(
                "batch/v1 Job",
                job.path("apiVersion").asText() + " " + job.path("kind").asText());
        pod = job.at("/spec/template/spec");
        container = pod.at("/containers/0");
    }

    @Test
    void it_runs_the_program_of_the_image() throws Exception {
        List<String> command = texts(container.path("command"));

        Class<?> program = Class.forName(command.getLast());

        assertEquals(Main.class, program);
        String image = Files.readString(Path.of("../images/provisioner.Dockerfile"));
        assertTrue(image.contains('"' + command.get(command.indexOf("-cp") + 1) + '"'), image);
    }

    @Test
    void the_program_understands_its_arguments() {
        Options options = Options.parse(texts(container.path("args")));

        assertEquals("provision", options.command());
        assertTrue(mounted(options.county()) && mounted(options.state().root()));
    }

    @Test
    void every_address_it_sets_is_one_that_the_program_looks_at() {
        Map<String, String> set = new HashMap<>();
        container
                .path("env")
                .forEach(e -> set.put(e.path("name").asText(), e.path("value").asText()));
        Target local = Target.local(new Ports(18_400));

        set.forEach((name, value) ->
                assertTrue(local.orAsSet(Map.of(name, value)).toString().contains(value), name));
        assertEquals(4, set.size());
    }

    @Test
    void no_password_stands_in_it() throws IOException {
        String text = Files.readString(JOB).replace("INTEGRATIV_SECRET_…", "");

        assertTrue(!text.contains("INTEGRATIV_SECRET_") && text.contains("secretRef"), text);
    }

    private boolean mounted(Path path) {
        return texts(container.path("volumeMounts").findValues("mountPath")).stream()
                .anyMatch(path::startsWith);
    }

    private static List<String> texts(Iterable<JsonNode> nodes) {
        List<String> texts = new ArrayList<>();
        nodes.forEach(node -> texts.add(node.asText()));
        return texts;
    }
}
