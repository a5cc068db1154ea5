package de.integrativ.testing.matrix;

import de.integrativ.county.County;
import de.integrativ.county.CountyFile;
import de.integrativ.testing.TestPlace;
import de.integrativ.testing.TestTokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone who tries: each person of the county file, each agency's system, and somebody without a token.
 *
 * @param id as in the county file
 * @param roles a person's; of a system the kind of its organisation and its channel
 * @param ofCounty whether the area of the unit they act for is the whole county, not one municipality
 */
public record Subject(
        String id,
        @Nullable String organisation,
        @Nullable String unit,
        List<String> roles,
        boolean ofCounty,
        Kind kind) {

    /** How they come in. */
    public enum Kind {
        PERSON,
        SYSTEM,
        NOBODY
    }

    static final Subject NOBODY = new Subject("nobody", null, null, List.of(), false, Kind.NOBODY);

    public static List<Subject> all() {
        County county = CountyFile.read(TestPlace.countyFile());
        List<Subject> all = new ArrayList<>();
        county.people().stream()
                .map(p ->
                        new Subject(p.id(), p.organisation(), p.unit(), p.roles(), isOfCounty(p, county), Kind.PERSON))
                .forEach(all::add);
        county.organisations().stream()
                .filter(o -> o.channel() == County.Channel.KAFKA || o.channel() == County.Channel.HTTP)
                .map(o -> new Subject(o.id(), o.id(), null, List.of(o.kind(), "" + o.channel()), false, Kind.SYSTEM))
                .forEach(all::add);
        all.add(NOBODY);
        return all;
    }

    private static boolean isOfCounty(County.Person person, County county) {
        return county.organisation(person.organisation()).stream()
                .flatMap(organisation -> organisation.units().stream())
                .anyMatch(unit -> unit.id().equals(person.unit())
                        && county.identity().ags().equals(unit.ags()));
    }

    static Subject of(String id) {
        return all().stream()
                .filter(subject -> subject.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody is called " + id));
    }

    public @Nullable String token() {
        return switch (kind) {
            case PERSON -> TestTokens.of(id);
            case SYSTEM -> TestTokens.agency(id);
            case NOBODY -> null;
        };
    }

    boolean has(String role) {
        return kind == Kind.PERSON && roles.contains(role);
    }
}
