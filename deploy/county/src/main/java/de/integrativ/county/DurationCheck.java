package de.integrativ.county;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.county.Rows.Row;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Whether each duration can be lived with: of a pattern alone a session could last for a hundred years. */
final class DurationCheck {

    /** @param why told to whoever wrote more or less */
    private record Bounds(String field, String least, String most, String why) {}

    private static final List<Bounds> OF_SIGN_IN = List.of(
            new Bounds("sessionIdle", "PT1M", "PT12H", "whoever leaves their desk leaves it open for so long"),
            new Bounds("sessionLongest", "PT1M", "PT24H", "whoever has found a session has it for so long"),
            new Bounds("tokenLife", "PT30S", "PT1H", "whoever has found a token has it for so long"));

    private static final Bounds STALE =
            new Bounds("consentStaleAfter", "PT1M", "PT24H", "a withdrawn consent may count for so long");

    private DurationCheck() {}

    static void look(Rows rows, JsonNode file) {
        within(rows, new Row("", file), STALE);
        Row signIn = new Row("signIn", file.path("signIn"));
        OF_SIGN_IN.forEach(bounds -> within(rows, signIn, bounds));
        notLonger(rows, signIn, "sessionIdle", "sessionLongest");
        notLonger(rows, signIn, "tokenLife", "sessionIdle");
    }

    private static void within(Rows rows, Row row, Bounds bounds) {
        String text = row.text(bounds.field());
        duration(text).ifPresent(duration -> {
            if (duration.compareTo(Duration.parse(bounds.least())) < 0
                    || duration.compareTo(Duration.parse(bounds.most())) > 0) {
                rows.wrong(
                        row.place(bounds.field()),
                        "'%s' is out of bounds: write %s to %s, since %s"
                                .formatted(text, bounds.least(), bounds.most(), bounds.why()));
            }
        });
    }

    private static void notLonger(Rows rows, Row row, String field, String other) {
        Optional<Duration> most = duration(row.text(other));
        if (most.isPresent()
                && duration(row.text(field))
                        .filter(duration -> duration.compareTo(most.get()) > 0)
                        .isPresent()) {
            rows.wrong(
                    row.place(field),
                    "'%s' is longer than %s: write at most %s".formatted(row.text(field), other, row.text(other)));
        }
    }

    /** @return nothing for what has not the form of one, which is told apart */
    private static Optional<Duration> duration(String text) {
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
