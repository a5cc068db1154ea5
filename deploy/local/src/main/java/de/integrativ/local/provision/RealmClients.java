package de.integrativ.local.provision;

import de.integrativ.county.County;
import de.integrativ.county.County.Channel;
import de.integrativ.county.County.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Who may ask for tokens: the gateway for people, each agency's system for itself. */
final class RealmClients {

    static final String TEST_LOGIN = "test-login";

    private final County county;
    private final String gatewayUrl;
    private final Secrets secrets;
    private final boolean testLogins;

    RealmClients(County county, String gatewayUrl, Secrets secrets, boolean testLogins) {
        this.county = county;
        this.gatewayUrl = gatewayUrl;
        this.secrets = secrets;
        this.testLogins = testLogins;
    }

    List<Map<String, Object>> all() {
        List<Map<String, Object>> clients = new ArrayList<>();
        clients.add(gateway());
        withSystem(county).forEach(agency -> clients.add(agency(agency)));
        if (testLogins) {
            clients.add(testLogin());
        }
        return clients;
    }

    static List<Organisation> withSystem(County county) {
        return Stream.of(Channel.KAFKA, Channel.HTTP)
                .flatMap(channel -> county.systemsBy(channel).stream())
                .toList();
    }

    private Map<String, Object> gateway() {
        Map<String, Object> client = client("gateway", List.of("basic", "profile", "integrativ-api"));
        client.put("secret", secrets.ofClient("gateway"));
        client.put("standardFlowEnabled", true);
        client.put("redirectUris", List.of(gatewayUrl + "/*"));
        client.put("webOrigins", List.of(gatewayUrl));
        client.put(
                "attributes",
                Map.of(
                        "pkce.code.challenge.method",
                        "S256",
                        "post.logout.redirect.uris",
                        gatewayUrl + "/*",
                        "backchannel.logout.url",
                        gatewayFromKeycloak() + "/abmeldung-durch-keycloak",
                        "backchannel.logout.session.required",
                        "true"));
        return client;
    }

    /** Keycloak may reach it elsewhere than browsers do: in compose by the name of its container. */
    private String gatewayFromKeycloak() {
        return System.getenv().getOrDefault("INTEGRATIV_TARGET_GATEWAY_FROM_KEYCLOAK", gatewayUrl);
    }

    private Map<String, Object> agency(Organisation agency) {
        List<String> scopes = new ArrayList<>(List.of("basic", "integrativ-api"));
        TopicNames.subjects(county, agency)
                .forEach(subject -> scopes.addAll(List.of(subject + ":write", subject + ":read")));
        if (agency.channel() == Channel.KAFKA) {
            scopes.add("kafka");
        }
        Map<String, Object> client = client(agency.id(), scopes);
        client.put("secret", secrets.ofClient(agency.id()));
        client.put("serviceAccountsEnabled", true);
        client.put("protocolMappers", List.of(RealmScopes.fixedAgency(agency.id())));
        return client;
    }

    /** Password against token without a browser; for tests and the loading of demonstration data only. */
    private static Map<String, Object> testLogin() {
        Map<String, Object> client = client(TEST_LOGIN, List.of("basic", "profile", "integrativ-api"));
        client.put("publicClient", true);
        client.put("directAccessGrantsEnabled", true);
        return client;
    }

    private static Map<String, Object> client(String id, List<String> scopes) {
        Map<String, Object> client = new TreeMap<>();
        client.put("clientId", id);
        client.put("protocol", "openid-connect");
        client.put("enabled", true);
        client.put("publicClient", false);
        client.put("standardFlowEnabled", false);
        client.put("directAccessGrantsEnabled", false);
        client.put("serviceAccountsEnabled", false);
        client.put("fullScopeAllowed", true);
        client.put("defaultClientScopes", scopes);
        client.put("optionalClientScopes", List.of());
        return client;
    }
}
