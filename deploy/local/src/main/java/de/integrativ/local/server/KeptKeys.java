package de.integrativ.local.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Objects;

/**
 * Keeps the last good copy of Keycloak's key set in a file that the broker reads, so that the broker checks tokens and
 * restarts while Keycloak is away.
 */
public final class KeptKeys {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration EVERY = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final URI source;
    private final Path file;

    public KeptKeys(String realmUrl, Path file) {
        this.source = URI.create(realmUrl + "/protocol/openid-connect/certs");
        this.file = file;
    }

    /** An empty set lets the broker start before the realm exists; it lets nobody in. */
    public void ensureFile() throws IOException {
        Path directory = Objects.requireNonNull(file.getParent());
        Files.createDirectories(directory);
        Path before = directory.resolveSibling(file.getFileName());
        if (!Files.exists(file) && Files.exists(before)) {
            Files.move(before, file); // where a system that was made earlier has it
        } else if (!Files.exists(file)) {
            Files.writeString(file, "{\"keys\":[]}");
        }
    }

    /** @return whether a good set was fetched; otherwise the kept one stays */
    public boolean refresh() {
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(source)
                            .timeout(Duration.ofSeconds(3))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() == 200 && isKeySet(answer.body())) {
                replace(answer.body());
                return true;
            }
            return false;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public void refreshForEver() {
        Thread.ofPlatform().daemon().name("kept-keys").start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                refresh();
                try {
                    Thread.sleep(EVERY);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        });
    }

    private static boolean isKeySet(String body) throws IOException {
        JsonNode keys = JSON.readTree(body).path("keys");
        return keys.isArray() && !keys.isEmpty();
    }

    /** By rename, so that the broker never reads half a file. */
    private void replace(String keys) throws IOException {
        if (Files.exists(file) && Files.readString(file).equals(keys)) {
            return;
        }
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.writeString(next, keys);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
