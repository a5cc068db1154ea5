package de.integrativ.local.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/** What docker-compose.yml says of its containers' mounts. */
record Compose(Map<String, Map<String, Object>> services) {

    /** @param source a volume's name, or a path of the host */
    record Mount(String source, Path target, boolean readOnly) {}

    static String text() throws IOException {
        return Files.readString(Path.of("../../docker-compose.yml"));
    }

    static Compose of(String text) {
        Map<String, Map<String, Map<String, Object>>> file = new Yaml().load(text);
        return new Compose(Objects.requireNonNull(file.get("services")));
    }

    Set<String> names() {
        return services.keySet();
    }

    /** The containers of services/gateway, by the image that all of them share. */
    Set<String> ofServiceImage() {
        return services.entrySet().stream()
                .filter(service ->
                        String.valueOf(service.getValue().get("build")).contains("service.Dockerfile"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    List<Mount> mounts(String service) {
        List<Mount> mounts = new ArrayList<>();
        Object volumes = services.getOrDefault(service, Map.of()).get("volumes");
        for (Object mount : volumes instanceof List<?> list ? list : List.of()) {
            mounts.add(mount(mount));
        }
        return mounts;
    }

    /** The mount on which a path of the container lies: the one closest above it. */
    Mount holding(String service, Path path) {
        return mounts(service).stream()
                .filter(mount -> path.startsWith(mount.target()))
                .max((a, b) -> a.target().getNameCount() - b.target().getNameCount())
                .orElseThrow(() -> new AssertionError(path + " of " + service + " is on no mount"));
    }

    private static Mount mount(Object written) {
        if (written instanceof Map<?, ?> fields) {
            return new Mount(
                    String.valueOf(fields.get("source")),
                    Path.of(String.valueOf(fields.get("target"))),
                    Boolean.TRUE.equals(fields.get("read_only")));
        }
        String[] parts = String.valueOf(written).split(":");
        return new Mount(parts[0], Path.of(parts[1]), parts.length > 2 && parts[2].equals("ro"));
    }
}
