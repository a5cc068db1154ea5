package de.integrativ.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The county file asks staff for a second factor; the demonstration's says openly that it doesn't. */
class SecondFactorTest {

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");

    @TempDir
    static Path place;

    @BeforeAll
    static void asked() throws Exception {
        new RealServers().start();
        String waived = FileInForce.written()
                .lines()
                .filter(line -> line.contains("secondFactorWaived:"))
                .findFirst()
                .orElseThrow();
        Provisioning.of(Provisioning.countyWith(place, "secondFactor: NONE", "secondFactor: STAFF", waived + "\n", ""));
    }

    @AfterAll
    static void asWritten() throws Exception {
        Provisioning.asWritten();
    }

    @Test
    void a_password_alone_gives_staff_no_token() throws Exception {
        HttpResponse<String> answer = byPassword("kemal.kim");

        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("Account is not fully set up"), answer.body());
    }

    @Test
    void who_only_reads_released_reports_needs_none() throws Exception {
        assertEquals(200, byPassword("bodo.beirat").statusCode());
    }

    @Test
    void the_sign_in_page_asks_staff_to_set_one_up_before_it_lets_them_in() throws Exception {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            HttpResponse<String> page =
                    browser.send(HttpRequest.newBuilder(signIn()).build(), BodyHandlers.ofString());

            HttpResponse<String> after = browser.send(
                    form(action(page.body()), "username=kemal.kim&password=integrativ&credentialId=")
                            .header("Cookie", cookies(page))
                            .build(),
                    BodyHandlers.ofString());

            String next = after.headers().firstValue("Location").orElse(after.body());
            assertTrue(next.contains("required-action?execution=CONFIGURE_TOTP"), next);
        }
    }

    /** By hand: they are for secure connections, and the loopback is one for browsers only. */
    private static String cookies(HttpResponse<String> page) {
        return page.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
    }

    private static HttpResponse<String> byPassword(String person) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    form(
                                    URI.create(TestPlace.tokenEndpoint()),
                                    "grant_type=password&client_id=test-login&username=" + person
                                            + "&password=integrativ")
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private static HttpRequest.Builder form(URI to, String content) {
        return HttpRequest.newBuilder(to)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(content));
    }

    /** As the gateway sends people there. */
    private static URI signIn() {
        String back = URLEncoder.encode("http://localhost:" + TestPlace.base() + "/anmeldung", StandardCharsets.UTF_8);
        return URI.create(TestPlace.realm() + "/protocol/openid-connect/auth?client_id=gateway&response_type=code"
                + "&scope=openid&code_challenge_method=S256&code_challenge="
                + "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
                + "&redirect_uri=" + back);
    }

    private static URI action(String page) {
        Matcher form = FORM.matcher(page);
        assertTrue(form.find(), page);
        return URI.create(form.group(1).replace("&amp;", "&"));
    }
}
