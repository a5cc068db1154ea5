package de.integrativ.acceptance.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A training provider without a system of its own: its staff's clicks in the portal, made by the same REST interface. */
public final class TrainingProviderSimulator implements AutoCloseable {

    static final String AGENCY = "bildungswerk-coesfeld";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int GOOD = 300;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final URI network;
    private final AgencyToken token;

    /** @param person of the provider's staff, e.g. {@code petra.partner} */
    public TrainingProviderSimulator(AgencySettings settings, String person, String password) {
        this.network = settings.edge();
        this.token = AgencyToken.ofPerson(http, settings.tokenEndpoint(), person, password);
    }

    /** The inbox: what was sent and not acknowledged yet. */
    public List<UUID> unread() throws IOException, InterruptedException {
        List<UUID> ids = new ArrayList<>();
        get("requests?state=SENT")
                .path("items")
                .forEach(item -> ids.add(UUID.fromString(item.path("id").asText())));
        return ids;
    }

    /** One request with just the disclosed fields. */
    public JsonNode open(UUID request) throws IOException, InterruptedException {
        return get("requests/" + request);
    }

    public void acknowledge(UUID request, LocalDate on) throws IOException, InterruptedException {
        post(request, "acknowledgement", JSON.createObjectNode().put("acknowledgedOn", on.toString()));
    }

    /** @param outcome POSITIVE, NEGATIVE or PARTIAL */
    public void answer(UUID request, LocalDate on, String outcome, String text)
            throws IOException, InterruptedException {
        ObjectNode body = JSON.createObjectNode().put("outcome", outcome).put("text", text);
        post(request, "answer", body.put("answeredOn", on.toString()));
    }

    public void reject(UUID request, LocalDate on, @Nullable String reason) throws IOException, InterruptedException {
        post(request, "rejection", JSON.createObjectNode().put("reason", reason).put("rejectedOn", on.toString()));
    }

    /** Notes and prints of a recalled request are gone. */
    public void confirmDeletion(UUID request, LocalDate on) throws IOException, InterruptedException {
        post(request, "deletion", JSON.createObjectNode().put("deletedOn", on.toString()));
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(send(request(path).GET().build()));
    }

    private void post(UUID request, String step, ObjectNode body) throws IOException, InterruptedException {
        send(request("requests/" + request + "/" + step)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()))
                .build());
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(network.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token.get());
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= GOOD) {
            throw new IOException(request.uri().getPath() + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    @Override
    public void close() {
        http.close();
    }

    static void run(AgencySettings settings, Console console) throws IOException, InterruptedException {
        LocalDate today = LocalDate.now(Console.HERE);
        try (TrainingProviderSimulator provider =
                new TrainingProviderSimulator(settings, "petra.partner", "integrativ")) {
            for (UUID request : provider.unread()) {
                console.opened(provider.open(request));
                provider.acknowledge(request, today);
                provider.answer(request, today, "POSITIVE", "Ein Platz ist frei.");
                console.say("-> answered " + request);
            }
        }
    }
}
