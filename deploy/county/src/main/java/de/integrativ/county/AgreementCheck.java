package de.integrativ.county;

import de.integrativ.county.Rows.Row;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether the sharing agreements name somebody, run by a channel that there is, and pass on only what was received.
 * Whoever received social data may use them only for what they were sent for (§78 SGB X): so an agreement that passes
 * data on says under which one they came, and that chain has a beginning.
 */
final class AgreementCheck {

    /** A field that stands for several. */
    private static final Map<String, Set<String>> PARTS = Map.of("contact", Set.of("phone", "email"));

    private AgreementCheck() {}

    static void look(Rows rows) {
        rows.once(
                rows.of("agreements"),
                "purpose",
                a -> a.text("from").isEmpty()
                        ? ""
                        : a.text("from") + " to " + a.text("to") + " for " + a.text("purpose"));
        for (Row agreement : rows.of("agreements")) {
            parties(rows, agreement);
            channel(rows, agreement);
            passingOn(rows, agreement);
        }
    }

    private static void parties(Rows rows, Row agreement) {
        for (String side : List.of("from", "to")) {
            if (rows.leadsNowhere("organisations", "id", agreement.text(side))) {
                rows.wrong(agreement.place(side), SenseCheck.unknownOrganisation(agreement.text(side)));
            }
        }
        String from = agreement.text("from");
        String to = agreement.text("to");
        if (!from.isEmpty() && from.equals(to)) {
            rows.wrong(agreement.place("to"), "'%s' agrees with itself: name the other side".formatted(to));
        } else if (isOther(kind(rows, from)) && isOther(kind(rows, to))) {
            rows.wrong(agreement.place("to"), "neither side is the integration centre: name it as one of them");
        }
    }

    private static boolean isOther(String kind) {
        return !kind.isEmpty() && !kind.equals("KI");
    }

    /** @return nothing for an organisation that isn't there */
    private static String kind(Rows rows, String organisation) {
        Row row = rows.known("organisations", "id").get(organisation);
        return row == null ? "" : row.text("kind");
    }

    /** Everybody can be let into the portal; what a system of their own speaks, they have or haven't. */
    private static void channel(Rows rows, Row agreement) {
        String channel = agreement.text("channel");
        if (channel.isEmpty() || channel.equals("PORTAL")) {
            return;
        }
        List<String> others = Stream.of("from", "to")
                .map(agreement::text)
                .filter(side -> isOther(kind(rows, side)))
                .toList();
        if (others.size() != 1) {
            return; // who speaks here with the integration centre cannot be told
        }
        String other = others.getFirst();
        Row organisation = rows.known("organisations", "id").get(other);
        if (organisation != null && !organisation.text("channel").equals(channel)) {
            rows.wrong(
                    agreement.place("channel"),
                    "%s has no system that speaks %s: write its channel, or PORTAL".formatted(other, channel));
        }
    }

    private static void passingOn(Rows rows, Row agreement) {
        String source = agreement.text("passesOn");
        if (source.isEmpty()) {
            return;
        }
        Row under = rows.known("agreements", "id").get(source);
        if (under == null) {
            rows.wrong(
                    agreement.place("passesOn"),
                    "no agreement '%s': name the one under which the data came".formatted(source));
        } else if (leads(rows, under)
                && leads(rows, agreement)
                && !under.text("to").equals(agreement.text("from"))) {
            rows.wrong(
                    agreement.place("passesOn"),
                    "under '%s' %s received nothing: name one that leads to it"
                            .formatted(source, agreement.text("from")));
        } else if (circle(rows, agreement)) {
            rows.wrong(
                    agreement.place("passesOn"),
                    "the chain of agreements comes back to '%s': begin it where the data were collected"
                            .formatted(agreement.text("id")));
        } else {
            fields(rows, agreement, under);
        }
    }

    /** Whether both sides are known and one is the integration centre; what follows from a wrong one is no mistake of its own. */
    private static boolean leads(Rows rows, Row agreement) {
        List<String> kinds = List.of(kind(rows, agreement.text("from")), kind(rows, agreement.text("to")));
        return kinds.contains("KI") && !kinds.contains("");
    }

    private static boolean circle(Rows rows, Row agreement) {
        Set<String> seen = new LinkedHashSet<>();
        Row at = agreement;
        while (at != null && seen.add(at.text("id"))) {
            at = rows.known("agreements", "id").get(at.text("passesOn"));
        }
        return at != null && at.text("id").equals(agreement.text("id"));
    }

    private static void fields(Rows rows, Row agreement, Row under) {
        Set<String> received = new HashSet<>(under.texts("fields"));
        under.texts("fields").forEach(field -> received.addAll(PARTS.getOrDefault(field, Set.of())));
        List<String> fields = agreement.texts("fields");
        for (int i = 0; i < fields.size(); i++) {
            if (!received.contains(fields.get(i))) {
                rows.wrong(
                        YamlPlaces.child(agreement.place("fields"), i),
                        "'%s' is not received under '%s' and cannot be passed on: take it out, or add it there"
                                .formatted(fields.get(i), under.text("id")));
            }
        }
    }
}
