package de.integrativ.gateway.matrix;

import de.integrativ.testing.matrix.Subject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Someone at the gateway: a person with a session by the real sign-in, a system with its token, or nobody. */
final class Visitor {

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");

    private final CookieJar cookies = new CookieJar();
    private final HttpClient browser = client(HttpClient.Redirect.NORMAL);
    private final HttpClient attempts = client(HttpClient.Redirect.NEVER);
    private final Subject subject;
    private final String gateway;

    Visitor(Subject subject, String gateway) {
        this.subject = subject;
        this.gateway = gateway;
        if (subject.kind() == Subject.Kind.PERSON) {
            signIn();
        }
    }

    /** @return the status; redirections are not followed */
    int status(String method, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(gateway + path));
        if (method.equals("POST")) {
            request.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(""));
        }
        // Persons come to pages with their session and to the edge with their token.
        String token = subject.token();
        if (token != null && (subject.kind() == Subject.Kind.SYSTEM || path.startsWith("/api/"))) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(attempts, request.build()).statusCode();
    }

    private void signIn() {
        HttpResponse<String> form = send(
                browser, HttpRequest.newBuilder(URI.create(gateway + "/hilfe")).build());
        Matcher action = FORM.matcher(form.body());
        if (!action.find()) {
            throw new AssertionError("no form to sign in: " + form.statusCode() + " " + form.uri());
        }
        String filled = "username=" + URLEncoder.encode(subject.id(), StandardCharsets.UTF_8) + "&password=integrativ";
        HttpResponse<String> page = send(
                browser,
                HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(filled))
                        .build());
        if (page.statusCode() != 200 || !page.uri().getPath().equals("/hilfe")) {
            throw new AssertionError(subject.id() + " could not sign in: " + page.statusCode() + " " + page.uri());
        }
    }

    private HttpClient client(HttpClient.Redirect redirect) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .followRedirects(redirect)
                .build();
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(request.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
