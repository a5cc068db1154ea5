package de.integrativ.platform.identity;

import de.integrativ.county.County;
import de.integrativ.county.County.Organisation;
import de.integrativ.county.County.Person;
import de.integrativ.county.RolePlaces;
import de.integrativ.county.RolesApart;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jose4j.jwt.JwtClaims;

/**
 * Whether who comes with a token still has what it says. A token lives for minutes; whoever is taken out of the county
 * file, loses a role or moves to another unit has lost it at once.
 */
@ApplicationScoped
class Standing {

    private static final String MACHINE = "service-account-";
    private static final Set<String> KEYCLOAKS_OWN = Set.of("offline_access", "uma_authorization");

    private final County county;

    Standing(County county) {
        this.county = county;
    }

    boolean of(JwtClaims token) {
        Optional<Organisation> agency = county.organisation(text(token, "agency"));
        if (agency.isEmpty()) {
            return false;
        }
        String user = text(token, "preferred_username");
        return user.isEmpty() || user.startsWith(MACHINE)
                ? ofSystem(agency.get(), token)
                : ofPerson(user, agency.get(), token);
    }

    /** The agency's own client, with a system's role and no other; and without an agreement no access. */
    private boolean ofSystem(Organisation agency, JwtClaims token) {
        return text(token, "azp").equals(agency.id())
                && Set.of(Role.AGENCY_SYSTEM).containsAll(roles(token))
                && county.letsInSystemOf(agency.id());
    }

    private boolean ofPerson(String user, Organisation agency, JwtClaims token) {
        String unit = text(token, "unit");
        List<Person> people = county.people();
        if (people.isEmpty()) {
            return ofDirectory(agency, unit, roles(token));
        }
        return people.stream()
                .filter(person -> person.id().equals(user))
                .anyMatch(person -> person.organisation().equals(agency.id())
                        && person.unit().equals(unit)
                        && Set.copyOf(person.roles()).containsAll(roles(token)));
    }

    /** Where a directory keeps the people, the file knows organisations and units, and which roles can be held there. */
    private boolean ofDirectory(Organisation agency, String unit, List<String> roles) {
        String area = county.identity().ags();
        return RolesApart.fit(roles)
                && agency.units().stream()
                        .filter(known -> known.id().equals(unit))
                        .anyMatch(known -> roles.stream()
                                .allMatch(role -> !role.equals(Role.AGENCY_SYSTEM)
                                        && RolePlaces.fits(role, agency.kind(), area.equals(known.ags()))));
    }

    private static List<String> roles(JwtClaims token) {
        return token.getClaimValue("groups") instanceof List<?> roles
                ? roles.stream()
                        .map(String::valueOf)
                        .filter(role -> !role.startsWith("default-roles-") && !KEYCLOAKS_OWN.contains(role))
                        .toList()
                : List.of();
    }

    private static String text(JwtClaims token, String claim) {
        return token.getClaimValue(claim) instanceof String text ? text : "";
    }
}
