package de.integrativ.county;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** On which line each part of a YAML file stands. Places are written {@code organisations[2].kind}. */
final class YamlPlaces {

    private final Map<String, Integer> lines = new HashMap<>();

    static YamlPlaces of(Path file) throws IOException {
        YamlPlaces places = new YamlPlaces();
        try (Reader reader = Files.newBufferedReader(file)) {
            places.walk("", new Yaml(new SafeConstructor(new LoaderOptions())).compose(reader));
        }
        return places;
    }

    /** @return the line of a place, or of the nearest place around it */
    int line(String place) {
        String at = place;
        while (!lines.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))));
        }
        return lines.getOrDefault(at, 1);
    }

    static String child(String parent, Object name) {
        if (name instanceof Integer index) {
            return parent + "[" + index + "]";
        }
        return parent.isEmpty() ? name.toString() : parent + "." + name;
    }

    private void walk(String place, @Nullable Node node) {
        if (node == null) {
            return;
        }
        lines.putIfAbsent(place, node.getStartMark().getLine() + 1);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(entry -> {
                String name = entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
                String child = child(place, name);
                lines.put(child, entry.getKeyNode().getStartMark().getLine() + 1);
                walk(child, entry.getValueNode());
            });
        } else if (node instanceof SequenceNode sequence) {
            for (int i = 0; i < sequence.getValue().size(); i++) {
                walk(child(place, i), sequence.getValue().get(i));
            }
        }
    }
}
