package de.integrativ.gateway.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Response;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@TestProfile(SigningInWhileKeycloakIsAwayTest.Away.class)
class SigningInWhileKeycloakIsAwayTest {

    /** Nobody listens there. */
    public static final class Away implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("integrativ.identity.origin", "http://localhost:9");
        }
    }

    @RegisterExtension
    static final Window window = new Window();

    @Test
    void whoever_is_not_signed_in_reads_what_to_do_and_comes_back_to_where_they_were_going() {
        Response page = window.open("/zuweisungen?state=SUBMITTED");

        assertEquals(503, page.status());
        assertEquals(
                "Die Anmeldung geht gerade nicht", window.page().locator("h1").innerText());
        assertEquals(
                "/zuweisungen?state=SUBMITTED",
                window.page().locator("main a.kern-btn").getAttribute("href"));
        window.hasNoBarriers();
        window.fitsAPhone();
    }

    @Test
    void pages_for_everyone_stay_open() {
        assertEquals(200, window.open("/barrierefreiheit").status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example",
                "/%09/elsewhere.example",
                "/%0A/elsewhere.example",
                "%09//elsewhere.example",
                "/%5Celsewhere.example",
                "https://elsewhere.example",
                "javascript:alert(1)"
            })
    void nobody_is_led_to_another_host(String goal) {
        window.open("/anmeldung-gestoert?nach=" + goal);

        assertEquals("/heute", window.page().locator("main a.kern-btn").getAttribute("href"));
    }
}
