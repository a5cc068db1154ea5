package de.integrativ.acceptance.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** An access token from Keycloak, kept for half of its life. */
final class AgencyToken {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final HttpClient http;
    private final URI endpoint;
    private final Map<String, String> grant;
    private String token = "";
    private long askAgainAt = Long.MIN_VALUE;

    private AgencyToken(HttpClient http, URI endpoint, Map<String, String> grant) {
        this.http = http;
        this.endpoint = endpoint;
        this.grant = grant;
    }

    /** OAuth 2 client credentials: how an agency's system signs in. */
    static AgencyToken ofSystem(HttpClient http, AgencySettings settings) {
        Map<String, String> grant = Map.of(
                "grant_type", "client_credentials",
                "client_id", settings.agency(),
                "client_secret", settings.secret());
        return new AgencyToken(http, settings.tokenEndpoint(), grant);
    }

    /** A person's, by the direct grant that only tests and demonstrations have; people sign in at the gateway. */
    static AgencyToken ofPerson(HttpClient http, URI endpoint, String person, String password) {
        Map<String, String> grant =
                Map.of("grant_type", "password", "client_id", "test-login", "username", person, "password", password);
        return new AgencyToken(http, endpoint, grant);
    }

    /** @throws IOException if Keycloak is away or refuses */
    synchronized String get() throws IOException, InterruptedException {
        if (token.isEmpty() || System.nanoTime() - askAgainAt > 0) {
            JsonNode answer = ask();
            token = answer.path("access_token").asText();
            askAgainAt = System.nanoTime()
                    + Duration.ofSeconds(answer.path("expires_in").asLong() / 2).toNanos();
        }
        return token;
    }

    private JsonNode ask() throws IOException, InterruptedException {
        String form = grant.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("no token: " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
