package de.integrativ.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The shared Keycloak as its administrator: what a test adds it takes away again by closing it, for others meet the same
 * realm.
 */
public final class TestRealm {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String FORM = "application/x-www-form-urlencoded";

    private TestRealm() {}

    /** Something that was added. */
    public record Added(String path) implements AutoCloseable {

        @Override
        public void close() {
            administer("DELETE", path, Map.of());
        }
    }

    /** What the realm answers to a request for tokens, e.g. {@code access_token}, {@code id_token}. */
    public static JsonNode grant(String form) {
        return grant(TestPlace.realm(), form);
    }

    /** Of the realm in which Keycloak's administrators are: well signed, by the same Keycloak, and not for us. */
    public static String tokenOfAnotherRealm() {
        String master = TestPlace.realm().replace("/integrativ", "/master");
        return grant(master, "grant_type=password&client_id=admin-cli&username=admin&password=admin")
                .path("access_token")
                .asText();
    }

    /** A client by which people sign in with a password. @param more what differs, in Keycloak's words */
    public static Added client(String id, List<String> scopes, Map<String, Object> more) {
        Map<String, Object> client = new HashMap<>(Map.of(
                "clientId",
                id,
                "publicClient",
                true,
                "directAccessGrantsEnabled",
                true,
                "fullScopeAllowed",
                true,
                "defaultClientScopes",
                scopes,
                "optionalClientScopes",
                List.of()));
        client.putAll(more);
        return added("/clients", client);
    }

    /**
     * A second client whose tokens are those of an agency's own system with less than that was given; its secret is its id.
     *
     * @param agency whose tokens they are; nobody's if empty
     */
    public static Added system(String id, String agency, List<String> scopes) {
        List<String> all = new ArrayList<>(List.of("basic", "integrativ-api"));
        all.addAll(scopes);
        List<Object> mappers = agency.isEmpty() ? List.of() : List.of(saying("agency", agency), saying("azp", agency));
        Added client = client(
                id,
                all,
                Map.of(
                        "publicClient", false,
                        "secret", id,
                        "directAccessGrantsEnabled", false,
                        "serviceAccountsEnabled", true,
                        "protocolMappers", mappers));
        String account = administer("GET", client.path() + "/service-account-user", Map.of())
                .path("id")
                .asText();
        JsonNode role = administer("GET", "/roles/agency-system", Map.of());
        Map<String, String> given = Map.of("id", role.path("id").asText(), "name", "agency-system");
        administer("POST", "/users/" + account + "/role-mappings/realm", List.of(given));
        return client;
    }

    private static Map<String, Object> saying(String claim, String value) {
        Map<String, String> config = Map.of(
                "claim.name", claim, "claim.value", value, "jsonType.label", "String", "access.token.claim", "true");
        return Map.of(
                "name",
                claim,
                "protocol",
                "openid-connect",
                "protocolMapper",
                "oidc-hardcoded-claim-mapper",
                "config",
                config);
    }

    /** Somebody whom the county file doesn't know. */
    public static Added person(String id) {
        return added("/users", Map.of("username", id, "enabled", true));
    }

    /** A new key to sign with, before all others. */
    public static Added signingKey(String name) {
        String realm = administer("GET", "", Map.of()).path("id").asText();
        return added(
                "/components",
                Map.of(
                        "name",
                        name,
                        "providerId",
                        "rsa-generated",
                        "providerType",
                        "org.keycloak.keys.KeyProvider",
                        "parentId",
                        realm,
                        "config",
                        Map.of("priority", List.of("500"), "algorithm", List.of("RS256"))));
    }

    /** Ends whatever sessions someone has, as an administrator does it. */
    public static void endSessionsOf(String person) {
        administer("POST", person(person, "/logout"), Map.of());
    }

    /** As somebody chooses one: nothing is asked for any more. */
    static void choosePassword(String person, String password) {
        administer(
                "PUT",
                person(person, "/reset-password"),
                Map.of("type", "password", "value", password, "temporary", false));
    }

    static void remove(String person) {
        administer("DELETE", person(person, ""), Map.of());
    }

    private static String person(String person, String more) {
        JsonNode found = administer("GET", "/users?exact=true&username=" + person, Map.of());
        return "/users/" + found.path(0).path("id").asText() + more;
    }

    private static Added added(String path, Map<String, Object> what) {
        HttpResponse<String> answer = call("POST", path, what);
        String place = answer.headers().firstValue("Location").orElseThrow(() -> refused("POST " + path, answer));
        return new Added(path + place.substring(place.lastIndexOf('/')));
    }

    private static JsonNode administer(String method, String path, Object body) {
        return json(method + " " + path, call(method, path, body));
    }

    private static HttpResponse<String> call(String method, String path, Object body) {
        String address = TestPlace.realm().replace("/realms/", "/admin/realms/") + path;
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                    .header("Authorization", "Bearer " + tokenOfAnotherRealm())
                    .header("Content-Type", "application/json");
            return send(request.method(
                            method,
                            method.startsWith("P")
                                    ? BodyPublishers.ofString(JSON.writeValueAsString(body))
                                    : BodyPublishers.noBody())
                    .build());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode grant(String realm, String form) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            return json("grant", send(request));
        } catch (IOException e) {
            throw new IllegalStateException("Keycloak doesn't answer at " + realm, e);
        }
    }

    private static JsonNode json(String what, HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw refused(what, answer);
        }
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static IllegalStateException refused(String what, HttpResponse<String> answer) {
        return new IllegalStateException("Keycloak: " + what + ": " + answer.statusCode() + " " + answer.body());
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
