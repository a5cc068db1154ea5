package de.integrativ.local.provision;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrativ.county.County;
import de.integrativ.county.County.SignIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The whole realm as the county file asks for it, in Keycloak's own representation. */
final class RealmDesign {

    static final String REALM = "integrativ";

    private final RealmClients clients;
    private final RealmPeople people;
    private final County county;

    RealmDesign(County county, String gatewayUrl, Secrets secrets, boolean testLogins, FirstPasswords passwords) {
        this.county = county;
        this.clients = new RealmClients(county, gatewayUrl, secrets, testLogins);
        this.people = new RealmPeople(county, passwords);
    }

    /** With passwords that are made for it. */
    ObjectNode whole() {
        Map<String, Object> realm = settings();
        realm.put("roles", Map.of("realm", roles()));
        realm.put("groups", people.groups());
        realm.put("clientScopes", RealmScopes.all());
        realm.put("defaultDefaultClientScopes", List.of("basic"));
        realm.put("defaultOptionalClientScopes", List.of());
        realm.put("clients", clients.all());
        List<Map<String, Object>> users = new ArrayList<>();
        people.users().forEach(user -> users.add(people.withPassword(user)));
        users.addAll(people.systems());
        realm.put("users", users);
        return new ObjectMapper().valueToTree(realm);
    }

    Map<String, Object> settings() {
        Map<String, Object> realm = new TreeMap<>();
        realm.put("realm", REALM);
        realm.put("displayName", "Integrativ – " + county.identity().name());
        realm.put("enabled", true);
        // TLS ends before Keycloak; behind the proxy and on the loopback it is plain HTTP.
        realm.put("sslRequired", "none");
        realm.put("registrationAllowed", false);
        realm.put("bruteForceProtected", true);
        SignIn signIn = county.signIn();
        realm.put("passwordPolicy", "length(" + signIn.passwordLength() + ") and notUsername(undefined)");
        realm.put("accessTokenLifespan", signIn.tokenLife().toSeconds());
        realm.put("ssoSessionIdleTimeout", signIn.sessionIdle().toSeconds());
        realm.put("ssoSessionMaxLifespan", signIn.sessionLongest().toSeconds());
        realm.put("internationalizationEnabled", true);
        realm.put("supportedLocales", List.of("de", "en"));
        realm.put("defaultLocale", "de");
        return realm;
    }

    List<Map<String, Object>> roles() {
        return Stream.concat(county.people().stream().flatMap(p -> p.roles().stream()), Stream.of("agency-system"))
                .distinct()
                .sorted()
                .map(role -> Map.<String, Object>of("name", role))
                .toList();
    }

    RealmClients clients() {
        return clients;
    }

    RealmPeople people() {
        return people;
    }
}
