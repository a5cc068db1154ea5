package de.integrativ.acceptance.rest;

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
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Signs people in by the direct grant that exists only where the provisioner was told {@code --test-logins}. */
public final class Tokens {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Asked anew well before a token of five minutes ends. */
    private static final Duration KEEP = Duration.ofMinutes(2);

    private record Kept(String token, long until) {}

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI endpoint;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    /** @param base the system's base port */
    public Tokens(int base) {
        this.endpoint =
                URI.create("http://localhost:" + (base + 1) + "/realms/integrativ/protocol/openid-connect/token");
    }

    /** @throws IOException if Keycloak is away or does not know the person */
    public String of(String person) throws IOException, InterruptedException {
        Kept known = kept.get(person);
        if (known != null && known.until() > System.nanoTime()) {
            return known.token();
        }
        String token = ask(Map.of(
                "grant_type", "password",
                "client_id", "test-login",
                "username", person,
                "password", "integrativ"));
        kept.put(person, new Kept(token, System.nanoTime() + KEEP.toNanos()));
        return token;
    }

    private String ask(Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(endpoint)
                        .timeout(Duration.ofSeconds(10))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        JsonNode json = JSON.readTree(answer.body());
        if (answer.statusCode() != 200) {
            throw new IOException("Keycloak gave no token: " + answer.statusCode() + " " + answer.body());
        }
        return json.path("access_token").asText();
    }
}
