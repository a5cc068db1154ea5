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
 */
public record Subject(
        String id, @Nullable String organisation, @Nullable String unit, List<String> roles, Kind kind) {

    /** How they come in. */
    public enum Kind {
        PERSON,
        SYSTEM,
        NOBODY
    }

    static final Subject NOBODY = new Subject("nobody", null, null, List.of(), Kind.NOBODY);

    public static List<Subject> all() {
        County county = CountyFile.read(TestPlace.countyFile());
        List<Subject> all = new ArrayList<>();
        county.people().stream()
                .map(p -> new Subject(p.id(), p.organisation(), p.unit(), p.roles(), Kind.PERSON))
                .forEach(all::add);
        county.organisations().stream()
                .filter(o -> o.channel() == County.Channel.KAFKA || o.channel() == County.Channel.HTTP)
                .map(o -> new Subject(o.id(), o.id(), null, List.of(o.kind(), "" + o.channel()), Kind.SYSTEM))
                .forEach(all::add);
        all.add(NOBODY);
        return all;
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
