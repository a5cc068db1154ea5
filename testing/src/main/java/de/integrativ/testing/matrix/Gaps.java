package de.integrativ.testing.matrix;

import de.integrativ.testing.matrix.Matrix.Endpoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** What is there and the matrix doesn't know, or the other way round; each says which file wants which row. */
public final class Gaps {

    private static final String PLACE = "acceptance/src/test/resources/matrix/";

    private Gaps() {}

    /** @param there method and path of each endpoint there is */
    public static List<String> ofEndpoints(Matrix matrix, Set<String> there) {
        Set<String> known = new TreeSet<>();
        matrix.endpoints().forEach(endpoint -> known.add(endpoint.endpoint()));
        String file = PLACE + matrix.service() + ".yaml";
        return between(
                known,
                there,
                missing -> missing + " stands nowhere in the matrix: add it under endpoints in " + file
                        + " (who, when, basis, fields), and to " + matrix.service()
                        + "-by-hand.csv who must be denied");
    }

    static List<String> ofFields(Matrix matrix, OpenApi openApi) {
        List<String> gaps = new ArrayList<>();
        for (Endpoint endpoint : matrix.endpoints()) {
            Fields.unknown(openApi.fields(endpoint.endpoint()), endpoint.fields())
                    .forEach(field ->
                            gaps.add(endpoint.endpoint() + " can answer " + field + ": add it to its fields in " + PLACE
                                    + matrix.service() + ".yaml, and to only of those who may see it"));
        }
        return gaps;
    }

    static List<String> ofTopics(Collection<String> known, Collection<String> there) {
        return between(
                known,
                there,
                missing -> missing + " stands nowhere in the matrix: add who writes and who reads it to " + PLACE
                        + "topics.yaml");
    }

    private static List<String> between(
            Collection<String> known, Collection<String> there, UnaryOperator<String> remedy) {
        List<String> gaps = new ArrayList<>();
        there.stream().filter(one -> !known.contains(one)).map(remedy).forEach(gaps::add);
        known.stream()
                .filter(one -> !there.contains(one))
                .map(one -> one + " stands in the matrix and is not there any more: take its row out")
                .forEach(gaps::add);
        return gaps;
    }
}
