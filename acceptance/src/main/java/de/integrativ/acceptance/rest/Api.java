package de.integrativ.acceptance.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.util.Map;

/** One person's calls to the services. */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** @param body the JSON, or an empty object where there is none */
    public record Answer(int status, JsonNode body) {

        public boolean good() {
            return status >= 200 && status < 300;
        }

        /** The service is there and says that it will not do this. */
        public boolean refused() {
            return status >= 400 && status < 500;
        }
    }

    private final Tokens tokens;
    private final Map<String, String> services;
    private final String person;

    private Api(Tokens tokens, Map<String, String> services, String person) {
        this.tokens = tokens;
        this.services = services;
        this.person = person;
    }

    /** @param replica 0 for the first process of each service */
    public static Api as(String person, Tokens tokens, int base, int replica) {
        int shift = base + 20 * replica;
        String here = "http://localhost:";
        return new Api(
                tokens,
                Map.of(
                        "referral", here + (shift + 11),
                        "casework", here + (shift + 12),
                        "network", here + (shift + 13),
                        "reporting", here + (shift + 14)),
                person);
    }

    /** As a system of the county's own does it: with a token, at the gateway's edge. */
    public static Api atTheEdge(String person, Tokens tokens, int base) {
        String edge = "http://localhost:" + base + "/api/";
        return new Api(
                tokens,
                Map.of(
                        "referral", edge + "referral",
                        "casework", edge + "casework",
                        "network", edge + "network",
                        "reporting", edge + "reporting"),
                person);
    }

    /** @param path with the service as first step: {@code referral/referrals} */
    public Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build());
    }

    public Answer post(String path, Object body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(text(body)))
                .build());
    }

    /** As {@link #post}, on the text that was read. @param tag what a reader was given as ETag */
    public Answer post(String path, String tag, Object body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", tag)
                .POST(BodyPublishers.ofString(text(body)))
                .build());
    }

    /** As {@link #post}; posted again under the same key it is done once. */
    public Answer postForm(String path, String key, Object body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(text(body)))
                .build());
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        int slash = path.indexOf('/');
        return HttpRequest.newBuilder(URI.create(services.get(path.substring(0, slash)) + path.substring(slash)))
                .timeout(Duration.ofSeconds(20))
                .header("Accept", "application/json, application/problem+json")
                .header("Authorization", "Bearer " + tokens.of(person));
    }

    private static Answer send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
        return new Answer(answer.statusCode(), json(answer.body()));
    }

    private static JsonNode json(String body) throws JsonProcessingException {
        if (body.isBlank() || !(body.startsWith("{") || body.startsWith("["))) {
            return JSON.createObjectNode().put("text", body);
        }
        return JSON.readTree(body);
    }

    private static String text(Object body) throws JsonProcessingException {
        return JSON.writeValueAsString(body);
    }
}
