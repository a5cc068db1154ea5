package de.integrativ.local.provision;

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
import java.util.Optional;

/** Keycloak's administration by HTTP, as far as the provisioner needs it. */
final class KeycloakAdmin {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String url;
    private final String token;

    /** Signs in with the administrator that Keycloak was first started with. */
    KeycloakAdmin(String url, String user, String password) throws IOException {
        this.url = url;
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=password&client_id=admin-cli&username=" + user + "&password=" + password))
                .build();
        this.token = JSON.readTree(expect(send(request), "sign in as administrator"))
                .path("access_token")
                .asText();
    }

    /** @return what stands at a path below {@code /admin/realms}, or nothing where there is nothing */
    Optional<JsonNode> get(String path) throws IOException {
        HttpResponse<String> answer = send(at(path).GET().build());
        return answer.statusCode() == 404
                ? Optional.empty()
                : Optional.of(JSON.readTree(expect(answer, "read " + path)));
    }

    void post(String path, Object body) throws IOException {
        write("POST", path, body);
    }

    void put(String path, Object body) throws IOException {
        write("PUT", path, body);
    }

    void delete(String path) throws IOException {
        expect(send(at(path).DELETE().build()), "delete " + path);
    }

    void delete(String path, Object body) throws IOException {
        write("DELETE", path, body);
    }

    private void write(String method, String path, Object body) throws IOException {
        expect(
                send(at(path).header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build()),
                "write " + path);
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create(url + "/admin/realms" + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String expect(HttpResponse<String> answer, String what) throws IOException {
        if (answer.statusCode() >= 300) {
            throw new IOException(
                    "Keycloak refused to " + what + " with " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }
}
