package de.integrativ.testing.matrix;

import de.integrativ.testing.matrix.Matrix.Endpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A cell that a person wrote down by name, not by rule: {@code person;endpoint;situation;allowed|denied;why}.
 *
 * @param person id of the county file, of an agency for its system, or {@code nobody}
 * @param field written behind the endpoint, after a blank; none: the row is about the endpoint as a whole
 */
public record HandWritten(
        String person, String endpoint, @Nullable String field, String situation, boolean allowed, String why) {

    public static List<HandWritten> of(String service) {
        Path file = Matrix.place().resolve(service + "-by-hand.csv");
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(";", -1))
                    .map(HandWritten::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the rows that the rules contradict */
    public static List<String> contradicted(Matrix matrix, List<HandWritten> rows, Function<String, Thing> make) {
        Map<String, Thing> things = new HashMap<>();
        return rows.stream()
                .filter(row -> row.allowed() != row.byRule(matrix, things.computeIfAbsent(row.situation(), make)))
                .map(row -> row + " but the rules say " + (row.allowed() ? "denied" : "allowed"))
                .toList();
    }

    private boolean byRule(Matrix matrix, Thing thing) {
        Endpoint called = matrix.endpoint(endpoint);
        return matrix.grant(called, Subject.of(person), thing)
                .filter(grant -> field == null
                        || Fields.unknown(List.of(field), grant.shown(called)).isEmpty())
                .isPresent();
    }

    private static HandWritten of(String[] cells) {
        if (cells.length != 5 || !(cells[3].equals("allowed") || cells[3].equals("denied"))) {
            throw new AssertionError("not person;endpoint;situation;allowed|denied;why: " + String.join(";", cells));
        }
        String[] what = cells[1].split(" ", 3);
        return new HandWritten(
                cells[0],
                what[0] + " " + what[1],
                what.length == 3 ? what[2] : null,
                cells[2],
                cells[3].equals("allowed"),
                cells[4]);
    }
}
