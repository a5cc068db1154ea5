package de.integrativ.gateway.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@TestProfile(SigningOutWhileKeycloakIsAwayTest.Away.class)
class SigningOutWhileKeycloakIsAwayTest {

    /** Nobody listens there when a session is to be ended; signing in has gone well before. */
    public static final class Away implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.rest-client.keycloak.url", "http://localhost:9");
        }
    }

    @RegisterExtension
    static final Window window = new Window();

    @Test
    void whoever_signs_out_is_out_here_and_is_told_to_close_the_browser() {
        window.signIn("eva.evaluation");

        window.open("/abmelden");

        assertEquals("Sie sind hier abgemeldet", window.page().locator("h1").innerText());
        window.hasNoBarriers();
        window.fitsAPhone();
        assertEquals(List.of(), sessionCookies());
    }

    private static List<String> sessionCookies() {
        return window.page().context().cookies(Window.address("/")).stream()
                .map(cookie -> cookie.name)
                .filter(name -> name.startsWith("q_session"))
                .toList();
    }
}
