package de.integrativ.acceptance.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Events over HTTP: CloudEvents in JSON, POST out and a feed in. The feed is read on from the last position that was
 * {@link #done}; where that is no longer kept (410), from the beginning, and known events are known by their id.
 */
final class HttpMailbox implements Mailbox {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int ACCEPTED = 202;
    private static final int OK = 200;
    private static final int GONE = 410;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final URI edge;
    private final AgencyToken token;
    /** Holds the position over a restart; a real system keeps it in the transaction that keeps the events. */
    private final Path memory;

    private String safe;
    private String fetched;

    HttpMailbox(AgencySettings settings) {
        this.edge = settings.edge();
        this.token = AgencyToken.ofSystem(http, settings);
        this.memory = settings.keys().resolveSibling("simulators").resolve(settings.agency() + ".position");
        this.safe = remembered();
        this.fetched = safe;
    }

    private String remembered() {
        try {
            return Files.exists(memory) ? Files.readString(memory) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void send(Event event) throws IOException, InterruptedException {
        ObjectNode json = JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", event.id().toString())
                .put("type", event.type())
                .put("source", event.source())
                .put("time", event.recordedAt().toString())
                .put("ref", event.ref())
                .put("sequence", event.sequence())
                .put("occurredat", event.occurredAt().toString())
                .put("recordedat", event.recordedAt().toString())
                .put("datacontenttype", "application/jose")
                .put("data", event.jose());
        HttpRequest request = request("agency/events")
                .header("Content-Type", "application/cloudevents+json")
                .POST(BodyPublishers.ofString(json.toString()))
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != ACCEPTED) {
            throw new IOException("not accepted: " + answer.statusCode() + " " + answer.body());
        }
    }

    @Override
    public List<Event> fetch(Duration wait) throws IOException, InterruptedException {
        String after = safe.isEmpty() ? "" : "&after=" + URLEncoder.encode(safe, StandardCharsets.UTF_8);
        HttpRequest request = request("agency/events?wait=" + wait.toSeconds() + after)
                .timeout(wait.plus(PATIENCE))
                .GET()
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() == GONE && !safe.isEmpty()) {
            safe = "";
            return fetch(wait);
        }
        if (answer.statusCode() != OK) {
            throw new IOException("no feed: " + answer.statusCode() + " " + answer.body());
        }
        List<Event> events = new ArrayList<>();
        for (JsonNode json : JSON.readTree(answer.body())) {
            events.add(event(json));
            fetched = json.path("position").asText();
        }
        return events;
    }

    private static Event event(JsonNode json) {
        return new Event(
                UUID.fromString(json.path("id").asText()),
                json.path("type").asText(),
                json.path("source").asText(),
                json.path("topic").asText(),
                json.path("ref").asText(),
                json.path("sequence").asLong(),
                json.path("epoch").asInt(),
                Instant.parse(json.path("occurredat").asText()),
                Instant.parse(json.path("recordedat").asText()),
                json.hasNonNull("data") ? json.path("data").asText() : null);
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(edge.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token.get());
    }

    @Override
    public void done() throws IOException {
        if (!safe.equals(fetched)) {
            safe = fetched;
            Files.createDirectories(Objects.requireNonNull(memory.getParent()));
            Files.writeString(memory, safe);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
