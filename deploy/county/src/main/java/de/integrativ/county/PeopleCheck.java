package de.integrativ.county;

import de.integrativ.county.Rows.Row;
import java.util.List;
import java.util.Optional;

/** Whether people work where there is something, and hold roles that can be held there. */
final class PeopleCheck {

    private PeopleCheck() {}

    static void look(Rows rows) {
        for (Row person : rows.of("people")) {
            String at = person.text("organisation");
            Row organisation = rows.known("organisations", "id").get(at);
            if (rows.leadsNowhere("organisations", "id", at)) {
                rows.wrong(person.place("organisation"), SenseCheck.unknownOrganisation(at));
            } else if (organisation != null
                    && organisation.content().path("units").isArray()) {
                Optional<Row> unit = organisation.rows("units").stream()
                        .filter(u -> u.text("id").equals(person.text("unit")))
                        .findFirst();
                if (unit.isEmpty()) {
                    rows.wrong(
                            person.place("unit"),
                            "%s has no unit '%s': name one of its units".formatted(at, person.text("unit")));
                }
                String area = unit.map(u -> u.text("ags")).orElse("");
                roles(rows, person, organisation.text("kind"), area);
                board(rows, person, unit.isPresent() && area.isEmpty());
            }
            apart(rows, person);
        }
    }

    private static void roles(Rows rows, Row person, String kind, String area) {
        String county = rows.county().text("ags");
        List<String> roles = person.texts("roles");
        for (int i = 0; i < roles.size(); i++) {
            String role = roles.get(i);
            if (RolePlaces.fits(role, kind, AreaCheck.ofTheCounty(area, county))) {
                continue;
            }
            rows.wrong(
                    YamlPlaces.child(person.place("roles"), i),
                    RolePlaces.overEverybody(role)
                            ? "'%s' opens what concerns everybody: only at the KI, or at the county (kind GEMEINDE, a unit with the AGS %s)"
                                    .formatted(role, county)
                            : "'%s' is no role at an organisation of kind %s: correct the role or the organisation"
                                    .formatted(role, kind));
        }
    }

    /** Told once a pair, at the later of the two. */
    private static void apart(Rows rows, Row person) {
        List<String> roles = person.texts("roles");
        for (int i = 1; i < roles.size(); i++) {
            String role = roles.get(i);
            String place = YamlPlaces.child(person.place("roles"), i);
            RolesApart.against(role, roles.subList(0, i))
                    .ifPresent(other -> rows.wrong(
                            place,
                            "'%s' and '%s' are not held by one person: give one of them to somebody else"
                                    .formatted(role, other)));
        }
    }

    /** What whoever sits on a board is shown are the figures of their unit's area: without one it would be nothing. */
    private static void board(Rows rows, Row person, boolean nowhere) {
        if (nowhere && person.texts("roles").contains("board-member")) {
            rows.wrong(
                    person.place("unit"),
                    "'%s' has no AGS, so that a board member there is shown no figures: write a municipality's or the county's at the unit"
                            .formatted(person.text("unit")));
        }
    }
}
