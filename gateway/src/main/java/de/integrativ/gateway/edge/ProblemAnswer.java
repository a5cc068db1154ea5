package de.integrativ.gateway.edge;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;

/** What the edge itself has to say, as problem details (RFC 9457). */
final class ProblemAnswer {

    private ProblemAnswer() {}

    static void notThere(HttpServerResponse response) {
        answer(response, 404, "not-there", "Nicht vorhanden", "Unter dieser Adresse gibt es keinen Dienst.");
    }

    static void signInAway(HttpServerResponse response) {
        response.putHeader("Retry-After", "10");
        answer(
                response,
                503,
                "sign-in-away",
                "Anmeldung nicht erreichbar",
                "Die Berechtigung kann gerade nicht geprüft werden. Bitte später noch einmal versuchen.");
    }

    static void unreachable(HttpServerResponse response, String service) {
        response.putHeader("Retry-After", "10");
        answer(
                response,
                503,
                "service-unreachable",
                "Dienst nicht erreichbar",
                "Der Dienst %s antwortet gerade nicht. Bitte später noch einmal versuchen.".formatted(service));
    }

    private static void answer(HttpServerResponse response, int status, String type, String title, String detail) {
        JsonObject problem = new JsonObject()
                .put("type", "urn:integrativ:problem:" + type)
                .put("title", title)
                .put("status", status)
                .put("detail", detail);
        response.setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json")
                .end(problem.encode())
                .onFailure(gone -> response.reset());
    }
}
