package de.integrativ.county;

import de.integrativ.county.County.Agreement;
import de.integrativ.county.County.Channel;
import de.integrativ.county.County.Municipality;
import de.integrativ.county.County.Organisation;
import de.integrativ.county.County.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finding things in a county. */
interface CountyLookups {

    List<Municipality> municipalities();

    List<Organisation> organisations();

    List<Person> people();

    Map<String, Period> deadlines();

    List<Agreement> agreements();

    default Optional<Organisation> organisation(String id) {
        return organisations().stream().filter(o -> o.id().equals(id)).findFirst();
    }

    /** The Kommunales Integrationszentrum: whoever works as KIM acts for it. */
    default Organisation integrationCentre() {
        return organisations().stream()
                .filter(o -> o.kind().equals("KI"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the county file has no organisation of kind KI"));
    }

    /** Those whose own system takes part in an agreement by that channel: without an agreement no access. */
    default List<Organisation> systemsBy(Channel channel) {
        return organisations().stream()
                .filter(o -> o.channel() == channel
                        && agreements().stream().anyMatch(a -> a.channel() == channel && a.between(o.id())))
                .toList();
    }

    /** Whether an organisation's own system may come in at all. */
    default boolean letsInSystemOf(String organisation) {
        return Stream.of(Channel.KAFKA, Channel.HTTP)
                .flatMap(channel -> systemsBy(channel).stream())
                .anyMatch(known -> known.id().equals(organisation));
    }

    /** The agreements under which an organisation may send such a message unasked. */
    default List<Agreement> sending(String from, String message) {
        return agreements().stream()
                .filter(a -> a.from().equals(from) && a.messages().contains(message))
                .toList();
    }

    /** Whether one who was written to may say this in return. */
    default boolean mayAnswer(String answerer, String asker, String answer) {
        return agreements().stream()
                .anyMatch(a -> a.to().equals(answerer)
                        && a.from().equals(asker)
                        && a.answers().contains(answer));
    }

    default Optional<Municipality> municipality(String ags) {
        return municipalities().stream().filter(m -> m.ags().equals(ags)).findFirst();
    }

    default Optional<Person> person(String id) {
        return people().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    default List<Person> peopleWith(String role) {
        return people().stream().filter(p -> p.roles().contains(role)).toList();
    }

    default Optional<Agreement> agreement(String from, String to, String purpose) {
        return agreements().stream()
                .filter(a -> a.from().equals(from)
                        && a.to().equals(to)
                        && a.purpose().equals(purpose))
                .findFirst();
    }

    default Period deadline(String name) {
        Period period = deadlines().get(name);
        if (period == null) {
            throw new IllegalArgumentException("the county file has no deadline '" + name + "'");
        }
        return period;
    }
}
