package de.integrativ.county;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A county file before it is known to be whole. What is missing or of the wrong kind reads as nothing: the form is
 * judged apart, and a row with a mistake of form is still judged for its sense.
 */
final class Rows {

    /** One entry of a list. */
    record Row(String place, JsonNode content) {

        String text(String field) {
            return content.path(field).asText("");
        }

        List<String> texts(String field) {
            return content.path(field).valueStream().map(JsonNode::asText).toList();
        }

        String place(String field) {
            return YamlPlaces.child(place, field);
        }

        List<Row> rows(String list) {
            return Rows.rows(place(list), content.path(list));
        }
    }

    private final JsonNode file;
    private final Map<String, String> remedies = new TreeMap<>();
    private final Map<String, Map<String, Row>> known = new HashMap<>();

    Rows(JsonNode file) {
        this.file = file;
    }

    Row county() {
        return new Row("county", file.path("county"));
    }

    List<Row> of(String list) {
        return rows(list, file.path(list));
    }

    List<String> texts(String list) {
        return new Row("", file).texts(list);
    }

    /** The rows of a list by their {@code id}, or by the field that stands for it. */
    Map<String, Row> known(String list, String id) {
        return known.computeIfAbsent(list, same -> {
            Map<String, Row> rows = new HashMap<>();
            of(same).forEach(row -> rows.putIfAbsent(row.text(id), row));
            return rows;
        });
    }

    /** A reference that leads nowhere; an empty one is a mistake of form. */
    boolean leadsNowhere(String list, String id, String reference) {
        return !reference.isEmpty() && !known(list, id).containsKey(reference);
    }

    void once(List<Row> rows, String field, Function<Row, String> key) {
        Map<String, Row> first = new HashMap<>();
        for (Row row : rows) {
            String value = key.apply(row);
            Row earlier = value.isBlank() ? null : first.putIfAbsent(value, row);
            if (earlier != null) {
                wrong(
                        row.place(field),
                        "'%s' stands twice (first at %s): give one of them another".formatted(value, earlier.place()));
            }
        }
    }

    void wrong(String place, String remedy) {
        remedies.putIfAbsent(place, remedy);
    }

    Map<String, String> remedies() {
        return remedies;
    }

    private static List<Row> rows(String place, JsonNode list) {
        List<Row> rows = new ArrayList<>();
        Stream<JsonNode> entries = list.isArray() ? list.valueStream() : Stream.empty();
        entries.forEach(entry -> rows.add(new Row(YamlPlaces.child(place, rows.size()), entry)));
        return rows;
    }
}
