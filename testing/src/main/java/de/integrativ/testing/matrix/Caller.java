package de.integrativ.testing.matrix;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.TreeSet;

/** Sends requests to the running service, each with the caller's own token. */
final class Caller implements Attempts {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI service;

    Caller(URI service) {
        this.service = service;
    }

    @Override
    public Reply send(Subject as, Call call) {
        String base = service.toString().replaceAll("/$", "");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + call.path()))
                .timeout(Duration.ofMinutes(1))
                .header("Accept", "*/*")
                .method(call.method(), BodyPublishers.ofString(call.body(), StandardCharsets.UTF_8));
        if (!call.body().isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        call.headers().forEach(request::setHeader);
        String token = as.token();
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Reply(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    new TreeSet<>(answer.headers().map().keySet()),
                    answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(call.method() + " " + call.path(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
