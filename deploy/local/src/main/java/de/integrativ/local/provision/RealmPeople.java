package de.integrativ.local.provision;

import de.integrativ.county.County;
import de.integrativ.county.County.Organisation;
import de.integrativ.county.County.Person;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** People, and the groups of organisations and units from which their tokens take {@code agency} and {@code unit}. */
record RealmPeople(County county, FirstPasswords passwords) {

    /** Keycloak asks for it at the next sign-in, before it lets anyone in. */
    static final String SECOND_FACTOR = "CONFIGURE_TOTP";

    /** They see released reports, and nothing of a person. */
    private static final Set<String> READERS = Set.of("board-member");

    List<Map<String, Object>> groups() {
        return county.organisations().stream().map(RealmPeople::group).toList();
    }

    /** Without what they sign in with: it is made when they are. */
    List<Map<String, Object>> users() {
        return county.people().stream().map(this::user).toList();
    }

    Map<String, Object> withPassword(Map<String, Object> user) {
        Map<String, Object> whole = new TreeMap<>(user);
        whole.put("credentials", List.of(passwords.credential(String.valueOf(user.get("username")))));
        return whole;
    }

    List<Map<String, Object>> systems() {
        return RealmClients.withSystem(county).stream()
                .map(agency -> Map.<String, Object>of(
                        "username",
                        "service-account-" + agency.id(),
                        "enabled",
                        true,
                        "serviceAccountClientId",
                        agency.id(),
                        "realmRoles",
                        List.of("agency-system")))
                .toList();
    }

    private static Map<String, Object> group(Organisation organisation) {
        return Map.of(
                "name", organisation.id(),
                "attributes", Map.of("agency", List.of(organisation.id())),
                "subGroups",
                        organisation.units().stream()
                                .map(unit ->
                                        Map.of("name", unit.id(), "attributes", Map.of("unit", List.of(unit.id()))))
                                .toList());
    }

    private Map<String, Object> user(Person person) {
        String name = person.name();
        int family = name.lastIndexOf(' ');
        Map<String, Object> user = new TreeMap<>();
        user.put("id", fixedId(person));
        user.put("username", person.id());
        user.put("enabled", true);
        user.put("firstName", family < 0 ? name : name.substring(0, family));
        user.put("lastName", name.substring(family + 1));
        user.put("email", person.id() + "@integrativ.example");
        user.put("emailVerified", true);
        user.put("groups", new ArrayList<>(List.of(groupOf(person))));
        user.put("realmRoles", new ArrayList<>(person.roles()));
        List<String> actions = new ArrayList<>();
        if (passwords.oneTime()) {
            actions.add(FirstPasswords.CHANGE);
        }
        if (needsSecondFactor(person)) {
            actions.add(SECOND_FACTOR);
        }
        user.put("requiredActions", actions);
        return user;
    }

    boolean needsSecondFactor(Person person) {
        return switch (county.signIn().secondFactor()) {
            case ALL -> true;
            case STAFF -> !READERS.containsAll(person.roles());
            case NONE -> false;
        };
    }

    static String groupOf(Person person) {
        return "/" + person.organisation() + "/" + person.unit();
    }

    /** Follows from the name, so that it is the same in every system made from this file. */
    private static String fixedId(Person person) {
        return UUID.nameUUIDFromBytes(("integrativ:" + person.id()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
