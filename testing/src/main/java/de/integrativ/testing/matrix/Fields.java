package de.integrativ.testing.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Names of fields, {@code person.familyName} for one below another; lists add nothing to a name. */
final class Fields {

    private Fields() {}

    /** @return every field of a real answer that holds something */
    static Set<String> in(JsonNode answer) {
        Set<String> found = new TreeSet<>();
        collect(answer, "", found);
        return found;
    }

    /** @param known names; {@code x.*} stands for whatever is directly below x, {@code x.**} for whatever is below at all */
    static List<String> unknown(Collection<String> found, Collection<String> known) {
        return found.stream().filter(field -> !isKnown(field, known)).toList();
    }

    private static boolean isKnown(String field, Collection<String> known) {
        return known.contains(field)
                || known.contains(field.substring(0, Math.max(0, field.lastIndexOf('.'))) + ".*")
                || known.stream()
                        .filter(name -> name.endsWith(".**"))
                        .anyMatch(name -> field.startsWith(name.substring(0, name.length() - 2)));
    }

    private static void collect(JsonNode node, String place, Set<String> found) {
        if (node.isArray()) {
            node.forEach(one -> collect(one, place, found));
        } else if (node.isObject()) {
            node.properties().forEach(entry -> {
                JsonNode value = entry.getValue();
                if (!value.isNull() && !(value.isContainerNode() && value.isEmpty())) {
                    String name = place.isEmpty() ? entry.getKey() : place + "." + entry.getKey();
                    found.add(name);
                    collect(value, name, found);
                }
            });
        }
    }
}
