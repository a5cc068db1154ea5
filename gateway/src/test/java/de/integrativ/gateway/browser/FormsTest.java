package de.integrativ.gateway.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nothing that was typed is lost, and nothing is sent twice or by someone else. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FormsTest {

    @RegisterExtension
    static final Window window = new Window();

    private static final String NAME = "[name='person.givenName']";
    private static final String SEND = "main form button[type=submit]";

    @Test
    void mistakes_are_listed_with_links_to_their_fields_and_nothing_typed_is_lost() {
        Page page = newReferral();

        page.locator(SEND).click();

        page.locator("#errors").waitFor();
        assertEquals("errors", page.evaluate("document.activeElement.id"));
        assertEquals("Änne", page.locator(NAME).inputValue());
        assertTrue(page.locator("#errors a[href='#person.familyName']").isVisible());
        window.hasNoBarriers();
    }

    @Test
    void a_session_that_ran_out_leaves_what_was_typed_on_the_screen() {
        Page page = newReferral();
        window.context().clearCookies(new ClearCookiesOptions().setName(Pattern.compile("q_session.*")));

        page.locator(SEND).click();

        page.locator("#session-expired").waitFor();
        assertEquals("Änne", page.locator(NAME).inputValue());
        window.hasNoBarriers();
    }

    @Test
    void a_form_can_be_sent_after_another_page_was_opened_beside_it() {
        Page page = newReferral();
        try (Page beside = window.context().newPage()) {
            beside.navigate(page.url());

            page.locator(SEND).click();

            page.locator("#errors").waitFor();
        }
    }

    @Test
    void a_silent_service_leaves_what_was_typed_on_the_screen() {
        Page page = newReferral();
        fill(page);

        page.locator(SEND).click();

        page.locator("#service-down").waitFor();
        assertEquals("Änne", page.locator(NAME).inputValue());
    }

    @Test
    void without_scripts_too_a_silent_service_gives_the_form_back_as_it_was_and_under_its_key() {
        Page page = newReferral();
        fill(page);
        String key = page.locator("[name=key]").inputValue();

        page.waitForNavigation(() -> page.evaluate("document.querySelector('main form').submit()"));

        assertEquals("Änne", page.locator(NAME).inputValue());
        assertEquals(key, page.locator("[name=key]").inputValue());
        assertTrue(page.locator("main .kern-alert:visible")
                .innerText()
                .contains("Der Dienst dahinter antwortet gerade nicht."));
        window.hasNoBarriers();
    }

    @Test
    void a_form_whose_page_needs_the_silent_service_comes_back_to_be_sent_once_more() {
        Page page = newReferral();
        page.evaluate("""
                () => {
                  const form = document.querySelector('main form');
                  form.action = '/zuweisungen/0197/antwort';
                  form.insertAdjacentHTML('beforeend', '<input name="text" value="Realschule in Dülmen">');
                }""");

        page.waitForNavigation(() -> page.evaluate("document.querySelector('main form').submit()"));

        assertTrue(page.locator("main .facts").innerText().contains("Realschule in Dülmen"));
        window.hasNoBarriers();
        page.locator("#unsent button").click();
        page.locator("#unsent").waitFor();
        assertEquals("Realschule in Dülmen", page.locator("#unsent [name=text]").inputValue());
        assertEquals(1, page.locator("#unsent [name=text]").count());
    }

    @Test
    void a_double_click_sends_once() {
        Page page = newReferral();
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> {
            if (request.method().equals("POST")) {
                sent.add(request.url());
            }
        });

        page.locator(SEND).dblclick();

        page.locator("#errors").waitFor();
        assertEquals(1, sent.size());
    }

    @Test
    void a_form_from_elsewhere_is_refused() {
        Page page = window.signIn("jana.jobcenter");

        var answer = page.request()
                .post(
                        Window.address("/zuweisungen/neu"),
                        RequestOptions.create().setForm(FormData.create().set("person.givenName", "x")));

        assertEquals(400, answer.status());
    }

    @Test
    void no_script_or_style_stands_in_a_page() {
        Page page = newReferral();

        int inline =
                page.locator("script:not([src]), style, [style], [onclick]").count();

        assertEquals(0, inline);
        String policy = page.reload().headerValue("content-security-policy");
        assertTrue(policy.startsWith("default-src 'none'") && !policy.contains("unsafe"), policy);
    }

    private static Page newReferral() {
        Page page = window.signIn("jana.jobcenter");
        window.open("/zuweisungen/neu");
        page.locator(NAME).fill("Änne");
        return page;
    }

    private static void fill(Page page) {
        page.locator("[name=consents]").check();
        page.locator("[name='person.familyName']").fill("Groß");
        page.locator("[name='person.birthDate']").fill("2008-03-14");
        page.locator("[name='person.sex'][value=F]").check();
        page.locator("[name='person.nationality']").selectOption("475");
        page.locator("[name='person.municipality']").selectOption("05558012");
        page.locator("[name='residence.status']").selectOption("25_2_REF");
        page.locator("[name=migrationHistory][value=true]").check();
    }
}
