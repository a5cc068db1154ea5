package de.integrativ.local.provision;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.county.County.Organisation;
import de.integrativ.county.County.Person;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Organisations, units, people and the agencies' systems in a realm that exists already. */
final class RealmMembers {

    private static final String PATH = "/" + RealmDesign.REALM;

    private final KeycloakAdmin keycloak;
    private final RealmDesign design;

    RealmMembers(KeycloakAdmin keycloak, RealmDesign design) {
        this.keycloak = keycloak;
        this.design = design;
    }

    void differences(List<Step> steps) throws IOException {
        List<Step> leaving = new ArrayList<>();
        groups(steps, leaving);
        JsonNode users = keycloak.get(PATH + "/users?max=10000").orElseThrow();
        for (Map<String, Object> wanted : design.people().users()) {
            String name = String.valueOf(wanted.get("username"));
            Optional<JsonNode> found = find(users, "username", name);
            if (found.isEmpty()) {
                steps.add(new Step(
                        "create the person " + name
                                + design.people().passwords().whereabouts(),
                        () -> create(wanted)));
            } else {
                person(found.get(), wanted, steps);
            }
        }
        for (Map<String, Object> system : design.people().systems()) {
            system(system, steps);
        }
        leavers(users, steps);
        steps.addAll(leaving); // when nobody is in them any more
    }

    private void groups(List<Step> steps, List<Step> leaving) throws IOException {
        JsonNode present =
                keycloak.get(PATH + "/groups?briefRepresentation=false").orElseThrow();
        List<Organisation> organisations = design.people().county().organisations();
        removeOthers("", present, organisations.stream().map(Organisation::id).toList(), leaving);
        for (Organisation organisation : organisations) {
            Optional<JsonNode> group = find(present, "name", organisation.id());
            if (group.isEmpty()) {
                steps.add(new Step("create the group of " + organisation.id(), () -> create(organisation)));
                continue;
            }
            String children = children(group.get());
            JsonNode units = keycloak.get(children + "?max=1000").orElseThrow();
            List<String> known = organisation.units().stream().map(u -> u.id()).toList();
            removeOthers(organisation.id() + "/", units, known, leaving);
            for (var unit : organisation.units()) {
                if (find(units, "name", unit.id()).isEmpty()) {
                    steps.add(new Step(
                            "create the group of " + organisation.id() + "/" + unit.id(),
                            () -> keycloak.post(children, attributed(unit.id(), "unit"))));
                }
            }
        }
    }

    /** From a group comes the organisation or unit in a token: who is still in it must not have it any more. */
    private void removeOthers(String of, JsonNode groups, List<String> known, List<Step> steps) {
        for (JsonNode group : groups) {
            String name = group.path("name").asText();
            if (!known.contains(name)) {
                steps.add(Step.away(
                        "remove the group of " + of + name,
                        () -> keycloak.delete(
                                PATH + "/groups/" + group.path("id").asText())));
            }
        }
    }

    /** With its units at once: the people who join with it are put into them in this very round. */
    private void create(Organisation organisation) throws IOException {
        keycloak.post(PATH + "/groups", attributed(organisation.id(), "agency"));
        JsonNode group =
                keycloak.get(PATH + "/group-by-path/" + organisation.id()).orElseThrow();
        for (var unit : organisation.units()) {
            keycloak.post(children(group), attributed(unit.id(), "unit"));
        }
    }

    private static String children(JsonNode group) {
        return PATH + "/groups/" + group.path("id").asText() + "/children";
    }

    private static Map<String, Object> attributed(String name, String attribute) {
        return Map.of("name", name, "attributes", Map.of(attribute, List.of(name)));
    }

    private void create(Map<String, Object> wanted) throws IOException {
        keycloak.post(PATH + "/users", design.people().withPassword(wanted));
        design.people().passwords().keep(List.of(String.valueOf(wanted.get("username"))));
        // Keycloak takes groups with a new user, but no roles: the next round finds them missing.
    }

    private void person(JsonNode user, Map<String, Object> wanted, List<Step> steps) throws IOException {
        String name = user.path("username").asText();
        String at = PATH + "/users/" + user.path("id").asText();
        Map<String, Object> own = Map.of(
                "enabled", true,
                "firstName", wanted.get("firstName"),
                "lastName", wanted.get("lastName"),
                "email", wanted.get("email"));
        if (!Wanted.holds(own, user)) {
            steps.add(new Step("change the person " + name, () -> keycloak.put(at, Wanted.over(user, own))));
        }
        Person person = design.people().county().person(name).orElseThrow();
        secondFactor(at, user, person, steps);
        password(at, user, name, steps);
        group(at, RealmPeople.groupOf(person), name, steps);
        roles(at, person.roles(), name, steps);
    }

    /** Whoever has one is asked for it anyway; whoever has none must set one up before anything else. */
    private void secondFactor(String at, JsonNode user, Person person, List<Step> steps) {
        boolean asked = isAsked(user, RealmPeople.SECOND_FACTOR);
        boolean wanted =
                design.people().needsSecondFactor(person) && !user.path("totp").asBoolean();
        if (wanted != asked) {
            List<String> actions = new ArrayList<>();
            user.path("requiredActions").forEach(action -> actions.add(action.asText()));
            actions.remove(RealmPeople.SECOND_FACTOR);
            if (wanted) {
                actions.add(RealmPeople.SECOND_FACTOR);
            }
            steps.add(new Step(
                    (wanted ? "ask " : "no longer ask ") + person.id() + " for a second factor",
                    () -> keycloak.put(at, Wanted.over(user, Map.of("requiredActions", actions)))));
        }
    }

    private static boolean isAsked(JsonNode user, String action) {
        return user.path("requiredActions").valueStream().anyMatch(asked -> asked.asText()
                .equals(action));
    }

    /** Whoever has the password of a demonstration from before has it no more; theirs goes when it has been used. */
    private void password(String at, JsonNode user, String name, List<Step> steps) throws IOException {
        FirstPasswords passwords = design.people().passwords();
        if (!passwords.oneTime()) {
            return;
        }
        if (!passwords.isGiven(name)) {
            steps.add(Step.away("replace the password of " + name + passwords.whereabouts(), () -> {
                keycloak.put(at + "/reset-password", passwords.credential(name));
                keycloak.post(at + "/logout", Map.of());
                passwords.keep(List.of(name));
            }));
        } else if (passwords.isStillThere(name) && !isAsked(user, FirstPasswords.CHANGE)) {
            steps.add(new Step(
                    "forget the one-time password of " + name + ", who has used it", () -> passwords.forget(name)));
        }
    }

    private void group(String at, String wanted, String name, List<Step> steps) throws IOException {
        JsonNode present = keycloak.get(at + "/groups").orElseThrow();
        for (JsonNode group : present) {
            if (!group.path("path").asText().equals(wanted)) {
                steps.add(Step.away(
                        "take " + name + " out of " + group.path("path").asText(),
                        () -> keycloak.delete(at + "/groups/" + group.path("id").asText())));
            }
        }
        if (find(present, "path", wanted).isEmpty()) {
            steps.add(new Step("put " + name + " into " + wanted, () -> {
                JsonNode group = keycloak.get(PATH + "/group-by-path" + wanted).orElseThrow();
                keycloak.put(at + "/groups/" + group.path("id").asText(), Map.of());
            }));
        }
    }

    private void system(Map<String, Object> wanted, List<Step> steps) throws IOException {
        String client = String.valueOf(wanted.get("serviceAccountClientId"));
        JsonNode found = keycloak.get(PATH + "/users?exact=true&username=service-account-" + client)
                .orElseThrow();
        if (!found.isEmpty()) {
            String at = PATH + "/users/" + found.get(0).path("id").asText();
            roles(at, List.of("agency-system"), client, steps);
        }
    }

    private void roles(String at, List<String> wanted, String name, List<Step> steps) throws IOException {
        String path = at + "/role-mappings/realm";
        JsonNode present = keycloak.get(path).orElseThrow();
        for (String role : wanted) {
            if (find(present, "name", role).isEmpty()) {
                steps.add(new Step(
                        "give " + name + " the role " + role,
                        () -> keycloak.post(
                                path,
                                List.of(keycloak.get(PATH + "/roles/" + role).orElseThrow()))));
            }
        }
        List<JsonNode> excess = new ArrayList<>();
        for (JsonNode role : present) {
            String roleName = role.path("name").asText();
            if (!wanted.contains(roleName) && !roleName.startsWith("default-roles-")) {
                excess.add(role);
            }
        }
        if (!excess.isEmpty()) {
            steps.add(Step.away("take " + excess.size() + " roles from " + name, () -> keycloak.delete(path, excess)));
        }
    }

    /** Who isn't in the file any more can't sign in; where a directory keeps the people, the file names none. */
    private void leavers(JsonNode users, List<Step> steps) throws IOException {
        if (design.people().county().people().isEmpty()) {
            return;
        }
        List<String> systems = systems();
        for (JsonNode user : users) {
            String name = user.path("username").asText();
            boolean known = design.people().county().person(name).isPresent() || systems.contains(name);
            if (!known && user.path("enabled").asBoolean()) {
                steps.add(Step.away(
                        "disable " + name + ", who isn't in the county file",
                        () -> keycloak.put(
                                PATH + "/users/" + user.path("id").asText(),
                                Wanted.over(user, Map.of("enabled", false)))));
            }
        }
    }

    /** The users that stand for clients; anyone else by such a name is a person. */
    private List<String> systems() throws IOException {
        JsonNode clients = keycloak.get(PATH + "/clients").orElseThrow();
        return clients.valueStream()
                .filter(client -> client.path("serviceAccountsEnabled").asBoolean())
                .map(client -> "service-account-" + client.path("clientId").asText())
                .toList();
    }

    static Optional<JsonNode> find(JsonNode objects, String key, String value) {
        return StreamSupport.stream(objects.spliterator(), false)
                .filter(o -> o.path(key).asText().equals(value))
                .findFirst();
    }
}
