package de.integrativ.local.provision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Keycloak's administration by HTTP, as far as the provisioner needs it. */
final class KeycloakAdmin {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int UNAUTHORIZED = 401;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String url;
    private final String signIn;
    private String token;

    /** Signs in with the administrator that Keycloak was first started with. */
    KeycloakAdmin(String url, String user, String password) throws IOException {
        this.url = url;
        this.signIn = "grant_type=password&client_id=admin-cli&username=" + user + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        this.token = signedIn();
    }

    private String signedIn() throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/realms/master/protocol/openid-connect/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(signIn))
                .build();
        return JSON.readTree(expect(send(request), "sign in as administrator"))
                .path("access_token")
                .asText();
    }

    /** @return what stands at a path below {@code /admin/realms}, or nothing where there is nothing */
    Optional<JsonNode> get(String path) throws IOException {
        HttpResponse<String> answer = call("GET", path, BodyPublishers.noBody());
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
        expect(call("DELETE", path, BodyPublishers.noBody()), "delete " + path);
    }

    void delete(String path, Object body) throws IOException {
        write("DELETE", path, body);
    }

    private void write(String method, String path, Object body) throws IOException {
        expect(call(method, path, BodyPublishers.ofString(JSON.writeValueAsString(body))), "write " + path);
    }

    /** An administrator's token lasts a minute, and bringing a county into line may take longer. */
    private HttpResponse<String> call(String method, String path, BodyPublisher body) throws IOException {
        HttpResponse<String> answer = send(request(method, path, body));
        if (answer.statusCode() != UNAUTHORIZED) {
            return answer;
        }
        token = signedIn();
        return send(request(method, path, body));
    }

    private HttpRequest request(String method, String path, BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create(url + "/admin/realms" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body)
                .build();
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IOException("Keycloak does not answer at " + url + ": " + e);
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
