package de.integrativ.county;

import de.integrativ.county.County.Agreement;
import de.integrativ.county.County.Municipality;
import de.integrativ.county.County.Organisation;
import de.integrativ.county.County.Person;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Whether the parts of a county file fit each other: what a schema cannot see. */
final class SenseCheck {

    private final County county;
    private final Map<String, String> mistakes = new TreeMap<>();

    private SenseCheck(County county) {
        this.county = county;
    }

    /** @return remedies by place */
    static Map<String, String> mistakes(County county) {
        SenseCheck check = new SenseCheck(county);
        check.onceOnly();
        check.municipalities();
        check.organisations();
        check.people();
        check.agreements();
        check.timeZone();
        return check.mistakes;
    }

    private void onceOnly() {
        once("municipalities", "ags", county.municipalities(), Municipality::ags);
        once("regions", "id", county.regions(), County.Region::id);
        once("organisations", "id", county.organisations(), Organisation::id);
        once("people", "id", county.people(), Person::id);
        once("programmes", "id", county.programmes(), p -> p.id() + " version " + p.version());
        once("agreements", "id", county.agreements(), Agreement::id);
    }

    private <T> void once(String list, String field, List<T> entries, Function<T, String> key) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Integer earlier = first.putIfAbsent(key.apply(entries.get(i)), i);
            if (earlier != null) {
                wrong(
                        list + "[" + i + "]." + field,
                        "'%s' stands twice (first at %s[%d]): give one of them another"
                                .formatted(key.apply(entries.get(i)), list, earlier));
            }
        }
    }

    private void municipalities() {
        for (int i = 0; i < county.municipalities().size(); i++) {
            Municipality municipality = county.municipalities().get(i);
            String countyKey = county.identity().ags();
            if (!municipality.ags().startsWith(countyKey)) {
                wrong(
                        "municipalities[" + i + "].ags",
                        "'%s' doesn't lie in this county: an AGS here begins with %s"
                                .formatted(municipality.ags(), countyKey));
            }
            if (county.regions().stream().noneMatch(r -> r.id().equals(municipality.region()))) {
                wrong(
                        "municipalities[" + i + "].region",
                        "no region '%s': add it to regions or name one of them".formatted(municipality.region()));
            }
        }
    }

    private void organisations() {
        for (int i = 0; i < county.organisations().size(); i++) {
            List<County.Unit> units = county.organisations().get(i).units();
            once("organisations[" + i + "].units", "id", units, County.Unit::id);
            for (int j = 0; j < units.size(); j++) {
                String ags = units.get(j).ags();
                if (ags != null && county.municipality(ags).isEmpty()) {
                    wrong(
                            "organisations[" + i + "].units[" + j + "].ags",
                            "no municipality has the AGS '%s': correct it or add the municipality".formatted(ags));
                }
            }
        }
    }

    private void people() {
        for (int i = 0; i < county.people().size(); i++) {
            Person person = county.people().get(i);
            var organisation = county.organisation(person.organisation());
            if (organisation.isEmpty()) {
                wrong("people[" + i + "].organisation", unknownOrganisation(person.organisation()));
            } else if (organisation.get().units().stream().noneMatch(u -> u.id().equals(person.unit()))) {
                wrong(
                        "people[" + i + "].unit",
                        "%s has no unit '%s': name one of its units".formatted(person.organisation(), person.unit()));
            }
        }
    }

    private void agreements() {
        for (int i = 0; i < county.agreements().size(); i++) {
            Agreement agreement = county.agreements().get(i);
            if (county.organisation(agreement.from()).isEmpty()) {
                wrong("agreements[" + i + "].from", unknownOrganisation(agreement.from()));
            }
            if (county.organisation(agreement.to()).isEmpty()) {
                wrong("agreements[" + i + "].to", unknownOrganisation(agreement.to()));
            }
        }
    }

    private void timeZone() {
        try {
            ZoneId.of(county.identity().timeZone());
        } catch (DateTimeException e) {
            wrong(
                    "county.timeZone",
                    "no time zone '%s': write one like Europe/Berlin"
                            .formatted(county.identity().timeZone()));
        }
    }

    private static String unknownOrganisation(String id) {
        return "nobody here is '%s': add it to organisations or name one of them".formatted(id);
    }

    private void wrong(String place, String remedy) {
        mistakes.putIfAbsent(place, remedy);
    }
}
