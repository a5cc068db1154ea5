package de.integrativ.platform.inbox;

import de.integrativ.platform.json.Schemas;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A fact has the fields of its schema, which are the allow-list's in {@code contracts/}, and no other. */
@ApplicationScoped
class AllowList {

    /** A field's name is the sender's word too: what does not look like one is not repeated. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_./\\[\\]-]{1,60}");

    private final Schemas schemas;

    AllowList(Schemas schemas) {
        this.schemas = schemas;
    }

    /** @return names of the fields that do not belong, never what they hold; none if all is well, or it is no fact */
    Optional<String> beyond(Arrival arrival) {
        if (!arrival.envelope().topic().startsWith("facts.") || arrival.content() == null) {
            return Optional.empty();
        }
        if (!schemas.knows(arrival.envelope().type())) {
            return Optional.of("its type is on no list");
        }
        String fields = schemas.complaints(arrival.envelope().type(), arrival.content()).stream()
                .map(complaint -> NAME.matcher(complaint.field()).matches() ? complaint.field() : "(unnamed)")
                .distinct()
                .limit(20)
                .collect(Collectors.joining(", "));
        return fields.isEmpty() ? Optional.empty() : Optional.of("off the list: " + fields);
    }
}
