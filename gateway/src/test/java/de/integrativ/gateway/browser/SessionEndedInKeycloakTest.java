package de.integrativ.gateway.browser;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestRealm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SessionEndedInKeycloakTest {

    @RegisterExtension
    static final Window window = new Window();

    @Test
    void whoever_was_signed_out_at_keycloak_is_out_here_at_once() {
        Page page = window.signIn("eva.evaluation");

        TestRealm.endSessionsOf("eva.evaluation");

        window.open("/heute");
        assertTrue(page.locator("#username").isVisible(), page.url());
    }

    @Test
    void so_is_whoever_took_a_copy_of_the_cookies() {
        Page page = window.signIn("eva.evaluation");
        List<Cookie> copy = page.context().cookies();
        try (BrowserContext thief = page.context().browser().newContext()) {
            thief.addCookies(copy);
            Page theirs = thief.newPage();
            theirs.navigate(Window.address("/heute"));
            assertTrue(theirs.url().endsWith("/heute"), "the copy is good: " + theirs.url());

            TestRealm.endSessionsOf("eva.evaluation");
            window.open("/heute");

            thief.clearCookies();
            thief.addCookies(copy);
            theirs.navigate(Window.address("/heute"));
            assertTrue(theirs.locator("#username").isVisible(), theirs.url());
        }
    }

    @Test
    void after_signing_out_here_a_copy_of_the_cookies_opens_nothing() {
        Page page = window.signIn("eva.evaluation");
        List<Cookie> copy = page.context().cookies(Window.address("/"));

        window.open("/abmelden");

        try (BrowserContext thief = page.context().browser().newContext()) {
            thief.addCookies(copy);
            Page theirs = thief.newPage();
            theirs.navigate(Window.address("/heute"));
            assertTrue(theirs.locator("#username").isVisible(), theirs.url());
        }
    }

    @Test
    void nobody_but_keycloak_ends_a_session() {
        Page page = window.signIn("eva.evaluation");

        int answer = given().formParam("logout_token", "eyJhbGciOiJub25lIn0.eyJzaWQiOiJ4In0.")
                .post("/abmeldung-durch-keycloak")
                .statusCode();

        assertEquals(400, answer);
        window.open("/heute");
        assertTrue(page.url().endsWith("/heute"), page.url());
    }
}
