package de.integrativ.acceptance.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.acceptance.rest.Api;
import de.integrativ.acceptance.rest.Api.Answer;
import de.integrativ.acceptance.rest.Tokens;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The staff at their desks: everything they do goes through the services' own interfaces with their own tokens. */
final class Office {

    static final String COORDINATOR = "karin.koordination";
    static final String EVALUATOR = "eva.evaluation";
    private static final Map<String, String> JOBCENTER =
            Map.of("coesfeld", "jana.jobcenter", "duelmen", "dirk.duelmen");

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    private final Tokens tokens;
    private final int ports;

    Office(int ports) {
        this.tokens = new Tokens(ports);
        this.ports = ports;
    }

    /** @throws NotAsPlayed where a local Jobcenter has nobody in the demonstration */
    static String jobcenterOf(String unit) {
        String who = JOBCENTER.get(unit);
        if (who == null) {
            throw new NotAsPlayed("nobody works for the Jobcenter's unit " + unit);
        }
        return who;
    }

    JsonNode read(String who, String path) throws IOException, InterruptedException {
        return good(who, path, api(who).get(path));
    }

    JsonNode command(String who, String path, Object body) throws IOException, InterruptedException {
        return good(who, path, api(who).post(path, body));
    }

    /** A command on what was read. @param revision as read */
    JsonNode command(String who, String path, int revision, Object body) throws IOException, InterruptedException {
        return good(who, path, api(who).post(path, "\"" + revision + "\"", body));
    }

    /** All pages of a list. */
    List<JsonNode> list(String who, String path) throws IOException, InterruptedException {
        List<JsonNode> items = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = read(who, path + after);
            (page.has("items") ? page.path("items") : page).forEach(items::add);
            after = page.path("next").asText("").isEmpty()
                    ? ""
                    : (path.contains("?") ? "&" : "?") + "after="
                            + page.path("next").asText();
        } while (!after.isEmpty());
        return items;
    }

    interface Look<T> {
        Optional<T> now() throws IOException, InterruptedException;
    }

    /** What travels between services takes a moment. @param what ends the sentence "never came: …" */
    static <T> T await(String what, Look<T> look) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Optional<T> now = look.now();
            if (now.isPresent()) {
                return now.get();
            }
            if (System.nanoTime() > end) {
                throw new NotAsPlayed("never came: " + what);
            }
            Thread.sleep(LOOK_EVERY);
        }
    }

    private Api api(String who) {
        return Api.as(who, tokens, ports, 0);
    }

    private static JsonNode good(String who, String path, Answer answer) {
        if (!answer.good()) {
            throw new NotAsPlayed(who + " at " + path + ": " + answer.status() + " " + answer.body());
        }
        return answer.body();
    }
}
