package de.integrativ.local.server;

import de.integrativ.local.CannotStart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

/** Waits until a process that was just started answers. */
public final class Answer {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    private Answer() {}

    /** @throws CannotStart if the process ends, or the time passes, before it answers 200 */
    public static void await(String name, String url, Process process, Path log, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!answers(url)) {
            if (!process.isAlive()) {
                throw new CannotStart(name + " ended as it started; its log says why: " + log);
            }
            if (System.nanoTime() > end) {
                throw new CannotStart(name + " did not answer within " + patience.toSeconds() + " s; see " + log);
            }
            pause();
        }
    }

    public static boolean answers(String url) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while waiting for " + url, e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted", e);
        }
    }
}
