package de.integrativ.county;

import java.io.StringReader;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
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
    private final Map<String, String> twice = new HashMap<>();
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param text that is one document, see {@link YamlShape} */
    static YamlPlaces of(String text) {
        YamlPlaces places = new YamlPlaces();
        places.walk("", new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text)));
        return places;
    }

    /** @return remedies for names that a mapping has twice: of two values one would be silently lost */
    Map<String, String> twice() {
        return twice;
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
        if (node == null || !seen.add(node)) {
            return; // a reference leads to what was seen: followed each time, a few of them would multiply
        }
        lines.putIfAbsent(place, node.getStartMark().getLine() + 1);
        if (node instanceof MappingNode mapping) {
            Map<String, Integer> names = new HashMap<>();
            mapping.getValue().forEach(entry -> {
                String name = entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
                String child = child(place, name);
                int line = entry.getKeyNode().getStartMark().getLine() + 1;
                Integer before = names.put(name, line);
                if (before != null) {
                    twice.put(child, "stands twice (first in line %d): take one out".formatted(before));
                }
                lines.put(child, line);
                walk(child, entry.getValueNode());
            });
        } else if (node instanceof SequenceNode sequence) {
            for (int i = 0; i < sequence.getValue().size(); i++) {
                walk(child(place, i), sequence.getValue().get(i));
            }
        }
    }
}
