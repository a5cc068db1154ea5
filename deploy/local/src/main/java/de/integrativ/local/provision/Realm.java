package de.integrativ.local.provision;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.county.County.Person;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keycloak's realm: made at once where there is none, brought into line object by object where there is. */
final class Realm implements Part {

    private static final String PATH = "/" + RealmDesign.REALM;
    static final Set<String> KEYCLOAKS_OWN =
            Set.of("account", "account-console", "admin-cli", "broker", "realm-management", "security-admin-console");

    private final KeycloakAdmin keycloak;
    private final RealmDesign design;

    Realm(KeycloakAdmin keycloak, RealmDesign design) {
        this.keycloak = keycloak;
        this.design = design;
    }

    @Override
    public List<Step> differences() throws IOException {
        Optional<JsonNode> present = keycloak.get(PATH);
        if (present.isEmpty()) {
            return List.of(new Step(
                    "create the realm integrativ with " + design.clients().all().size() + " clients and "
                            + design.people().users().size() + " people"
                            + design.people().passwords().whereabouts(),
                    this::create));
        }
        List<Step> steps = new ArrayList<>();
        if (!Wanted.holds(design.settings(), present.get())) {
            steps.add(new Step("change the realm's settings", () -> keycloak.put(PATH, design.settings())));
        }
        named("role", "/roles", "name", design.roles(), steps);
        named("client scope", "/client-scopes", "name", RealmScopes.all(), steps);
        named("client", "/clients", "clientId", design.clients().all(), steps);
        removeClients(steps);
        new RealmMembers(keycloak, design).differences(steps);
        return steps;
    }

    private void create() throws IOException {
        keycloak.post("", design.whole());
        design.people()
                .passwords()
                .keep(design.people().county().people().stream().map(Person::id).toList());
    }

    private void named(String kind, String path, String key, List<Map<String, Object>> wanted, List<Step> steps)
            throws IOException {
        JsonNode present = keycloak.get(PATH + path).orElseThrow();
        for (Map<String, Object> object : wanted) {
            String name = String.valueOf(object.get(key));
            Optional<JsonNode> found = RealmMembers.find(present, key, name);
            if (found.isEmpty()) {
                steps.add(new Step("create the " + kind + " " + name, () -> keycloak.post(PATH + path, object)));
            } else if (!Wanted.holds(object, found.get())) {
                steps.add(new Step("change the " + kind + " " + name, () -> replace(PATH + path, found.get(), object)));
            }
        }
    }

    /**
     * Keycloak ignores mappers and assigned scopes when it changes an object; a new object takes them. What hung on the
     * old one (a system's role) is missing then, and the next round finds it.
     */
    private void replace(String path, JsonNode present, Map<String, Object> wanted) throws IOException {
        keycloak.delete(path + "/" + present.path("id").asText());
        keycloak.post(path, wanted);
    }

    private void removeClients(List<Step> steps) throws IOException {
        List<String> wanted = design.clients().all().stream()
                .map(c -> String.valueOf(c.get("clientId")))
                .toList();
        for (JsonNode client : keycloak.get(PATH + "/clients").orElseThrow()) {
            String id = client.path("clientId").asText();
            if (!wanted.contains(id) && !KEYCLOAKS_OWN.contains(id)) {
                steps.add(Step.away(
                        "remove the client " + id,
                        () -> keycloak.delete(
                                PATH + "/clients/" + client.path("id").asText())));
            }
        }
    }
}
