package de.integrativ.county;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One county, as its file says. Everything that differs between counties stands here and nowhere in code; see
 * docs/adr/0003-one-county-file.md.
 */
public record County(
        @JsonProperty("county") Identity identity,
        List<Municipality> municipalities,
        List<Region> regions,
        List<Organisation> organisations,
        List<Person> people,
        List<Programme> programmes,
        Map<String, Period> deadlines,
        Duration consentStaleAfter,
        List<String> closingDays,
        List<Agreement> agreements) {

    /** A county that keeps its people in a directory of its own names none; most name no closing days. */
    public County {
        people = people == null ? List.of() : people;
        closingDays = closingDays == null ? List.of() : closingDays;
    }

    /** @param evaluationThresholds smallest count that an audience may see, by audience */
    public record Identity(
            String id,
            String name,
            String ags,
            String state,
            String timeZone,
            Map<String, Integer> evaluationThresholds) {}

    public record Municipality(
            String ags,
            String name,
            String region,
            @Nullable String youthWelfare) {}

    public record Region(String id, String name) {}

    /** @param channel how a partner is reached; none for organisations that only sign in */
    public record Organisation(
            String id, String name, String kind, @Nullable Channel channel, List<Unit> units) {}

    public enum Channel {
        KAFKA,
        HTTP,
        PORTAL
    }

    public record Unit(String id, String name, @Nullable String ags) {}

    public record Person(String id, String name, String organisation, String unit, List<String> roles) {}

    public record Programme(String id, String name, int version, LocalDate validFrom, List<Criterion> criteria) {}

    public record Criterion(
            String code,
            @Nullable Integer minAge,
            @Nullable Integer maxAge,
            @Nullable Integer minDomains) {}

    /** @param basis a consent scope (C1 …) or a statutory basis (L69 …) */
    public record Agreement(
            String id,
            String from,
            String to,
            String purpose,
            String basis,
            @Nullable String identityLevel,
            List<String> messages,
            List<String> fields) {}

    public Optional<Organisation> organisation(String id) {
        return organisations.stream().filter(o -> o.id().equals(id)).findFirst();
    }

    /** The Kommunales Integrationszentrum: whoever works as KIM acts for it. */
    public Organisation integrationCentre() {
        return organisations.stream()
                .filter(o -> o.kind().equals("KI"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the county file has no organisation of kind KI"));
    }

    public List<Organisation> organisationsBy(Channel channel) {
        return organisations.stream().filter(o -> o.channel() == channel).toList();
    }

    public Optional<Municipality> municipality(String ags) {
        return municipalities.stream().filter(m -> m.ags().equals(ags)).findFirst();
    }

    public Optional<Person> person(String id) {
        return people.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    public List<Person> peopleWith(String role) {
        return people.stream().filter(p -> p.roles().contains(role)).toList();
    }

    public Optional<Agreement> agreement(String from, String to, String purpose) {
        return agreements.stream()
                .filter(a -> a.from().equals(from)
                        && a.to().equals(to)
                        && a.purpose().equals(purpose))
                .findFirst();
    }

    public Period deadline(String name) {
        Period period = deadlines.get(name);
        if (period == null) {
            throw new IllegalArgumentException("the county file has no deadline '" + name + "'");
        }
        return period;
    }
}
