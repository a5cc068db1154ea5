package de.integrativ.local.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a token says, scope by scope. Keycloak adds none of its own as soon as a realm names scopes. */
final class RealmScopes {

    private RealmScopes() {}

    static List<Map<String, Object>> all() {
        List<Map<String, Object>> scopes = new ArrayList<>();
        scopes.add(scope("basic", List.of(mapper("sub", "oidc-sub-mapper", Map.of()), authTime())));
        scopes.add(scope("profile", List.of(attribute("username", "preferred_username"), fullName())));
        scopes.add(scope(
                "integrativ-api",
                List.of(
                        audience("integrativ-api"),
                        roles(),
                        attribute("agency", "agency"),
                        attribute("unit", "unit"))));
        scopes.add(scope("kafka", List.of(audience("kafka"))));
        for (String right : List.of("referrals:write", "referrals:read", "requests:write", "requests:read")) {
            scopes.add(scope(right, List.of()));
        }
        return scopes;
    }

    /** The client's own organisation, whoever is behind it. */
    static Map<String, Object> fixedAgency(String agency) {
        return mapper(
                "agency of the client",
                "oidc-hardcoded-claim-mapper",
                Map.of("claim.name", "agency", "claim.value", agency, "jsonType.label", "String"));
    }

    private static Map<String, Object> scope(String name, List<Map<String, Object>> mappers) {
        Map<String, Object> scope = new TreeMap<>();
        scope.put("name", name);
        scope.put("protocol", "openid-connect");
        scope.put("attributes", Map.of("include.in.token.scope", String.valueOf(name.contains(":"))));
        scope.put("protocolMappers", mappers);
        return scope;
    }

    private static Map<String, Object> audience(String name) {
        return mapper(
                "audience " + name,
                "oidc-audience-mapper",
                // Not into the ID token: that is for the client that someone signs in at, and opens nothing.
                Map.of("included.custom.audience", name, "id.token.claim", "false"));
    }

    /** From the person's own attributes or from the group of their organisation and unit. */
    private static Map<String, Object> attribute(String attribute, String claim) {
        return mapper(
                claim,
                "oidc-usermodel-attribute-mapper",
                Map.of("user.attribute", attribute, "claim.name", claim, "jsonType.label", "String"));
    }

    private static Map<String, Object> roles() {
        return mapper(
                "groups",
                "oidc-usermodel-realm-role-mapper",
                Map.of("claim.name", "groups", "jsonType.label", "String", "multivalued", "true"));
    }

    private static Map<String, Object> fullName() {
        return mapper("name", "oidc-full-name-mapper", Map.of());
    }

    private static Map<String, Object> authTime() {
        return mapper(
                "auth_time",
                "oidc-usersessionmodel-note-mapper",
                Map.of("user.session.note", "AUTH_TIME", "claim.name", "auth_time", "jsonType.label", "long"));
    }

    private static Map<String, Object> mapper(String name, String kind, Map<String, String> settings) {
        Map<String, String> config = new TreeMap<>(settings);
        config.put("access.token.claim", "true");
        config.putIfAbsent("id.token.claim", "true");
        config.put("introspection.token.claim", "true");
        config.put("userinfo.token.claim", "true");
        return new TreeMap<>(
                Map.of("name", name, "protocol", "openid-connect", "protocolMapper", kind, "config", config));
    }
}
