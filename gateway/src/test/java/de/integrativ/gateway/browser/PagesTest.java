package de.integrativ.gateway.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages with the real sign-in, while no service answers. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PagesTest {

    @RegisterExtension
    static final Window window = new Window();

    @ParameterizedTest
    @ValueSource(
            strings = {"/heute", "/hilfe", "/barrierefreiheit", "/datenschutz", "/zuweisungen/neu", "/zuweisungen", "/x"
            })
    void a_page_has_no_barriers_and_fits_a_phone(String path) {
        window.signIn("jana.jobcenter");

        window.open(path);

        window.hasNoBarriers();
        window.fitsAPhone();
    }

    @ParameterizedTest
    @CsvSource({"/zuweisungen,503", "/auswertung,403", "/portal,403", "/gibt-es-nicht,404"})
    void whatever_goes_wrong_has_a_page_that_says_what_to_do(String path, int status) {
        window.signIn("jana.jobcenter");

        int answered = window.open(path).status();

        assertEquals(status, answered);
        assertTrue(window.page().locator("main h1").isVisible());
    }

    @Test
    void heute_says_which_services_are_silent() {
        Page page = window.signIn("kemal.kim");

        assertEquals(
                "Diese Dienste antworten gerade nicht: Zuweisungen, Begleitungen."
                        + " Alles andere auf dieser Seite ist vollständig.",
                page.locator("#due .kern-alert__body").innerText().strip());
    }

    @Test
    void someone_sees_only_the_areas_of_their_roles() {
        Page page = window.signIn("petra.partner");

        assertEquals("Heute\nPartnerportal", page.locator(".shell-nav ul").innerText());
    }

    @Test
    void the_first_key_leads_to_the_content() {
        Page page = window.signIn("karin.koordination");

        page.keyboard().press("Tab");

        assertEquals("Zum Inhalt springen", page.locator(":focus").innerText());
    }

    @Test
    void a_language_once_chosen_stays() {
        Page page = window.signIn("karin.koordination");

        page.locator("form[action='/sprache/en'] button").click();

        page.locator("html[lang=en]").waitFor();
        assertEquals("Today", page.locator("h1").innerText());
    }

    @Test
    void whoever_signs_out_is_out() {
        Page page = window.signIn("karin.koordination");

        window.open("/abmelden");

        assertTrue(page.url().startsWith(Window.address("/abgemeldet")), page.url());
        window.open("/heute");
        assertTrue(page.locator("#username").isVisible());
    }
}
