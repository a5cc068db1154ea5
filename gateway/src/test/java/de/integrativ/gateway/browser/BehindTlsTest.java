package de.integrativ.gateway.browser;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** TLS ends at a proxy: the gateway itself hears plain HTTP, and browsers hold localhost to be secure all the same. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@TestProfile(BehindTlsTest.Outside.class)
class BehindTlsTest {

    /** Keycloak knows no https address of this gateway: people come back by the one that it knows. */
    public static final class Outside implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "integrativ.origin",
                    "HTTPS://integrativ.example",
                    "quarkus.oidc.authentication.force-redirect-https-scheme",
                    "false");
        }
    }

    @RegisterExtension
    static final Window window = new Window();

    @Test
    void every_cookie_is_for_secure_connections_only() {
        Page page = window.signIn("karin.koordination");
        page.locator("form[action='/sprache/en'] button").click();
        page.locator("html[lang=en]").waitFor();

        List<Cookie> ours = page.context().cookies(Window.address("/")).stream()
                .filter(cookie -> !cookie.path.startsWith("/realms/"))
                .toList();

        assertTrue(
                ours.stream().anyMatch(cookie -> cookie.name.startsWith("q_session")),
                names(ours).toString());
        assertTrue(
                ours.stream().anyMatch(cookie -> cookie.name.equals("sprache")),
                names(ours).toString());
        assertTrue(ours.size() > 4, names(ours).toString());
        assertEquals(
                List.of(), names(ours.stream().filter(cookie -> !cookie.secure).toList()));
    }

    @Test
    void so_is_the_one_that_holds_a_sign_in_together() {
        given().redirects()
                .follow(false)
                .get("/heute")
                .then()
                .statusCode(302)
                .header("Set-Cookie", containsString("Secure"));
    }

    private static List<String> names(List<Cookie> cookies) {
        return cookies.stream().map(cookie -> cookie.name).toList();
    }
}
