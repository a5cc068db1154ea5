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
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens from the real Keycloak. */
public final class TestTokens {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<String, Token> KNOWN = new ConcurrentHashMap<>();

    private TestTokens() {}

    private record Token(String value, Instant goodUntil) {}

    /** @param person id of the county file, e.g. {@code kemal.kim} */
    public static String of(String person) {
        return token(
                "grant_type=password&client_id=test-login&scope=openid&username=" + person + "&password=integrativ");
    }

    /** @param agency id of the county file, e.g. {@code bamf}; its own system's token */
    public static String agency(String agency) {
        return token("grant_type=client_credentials&client_id=" + agency + "&client_secret=" + agency + "-secret");
    }

    private static String token(String form) {
        return KNOWN.compute(
                        form,
                        (same, known) -> known != null && Instant.now().isBefore(known.goodUntil()) ? known : ask(same))
                .value();
    }

    private static Token ask(String form) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(TestPlace.tokenEndpoint()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
            JsonNode body = JSON.readTree(answer.body());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("Keycloak gave no token: " + answer.body());
            }
            Duration life = Duration.ofSeconds(body.path("expires_in").asLong());
            return new Token(body.path("access_token").asText(), Instant.now().plus(life.dividedBy(2)));
        } catch (IOException e) {
            throw new IllegalStateException("Keycloak doesn't answer at " + TestPlace.tokenEndpoint(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
