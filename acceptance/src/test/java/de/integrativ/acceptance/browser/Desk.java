package de.integrativ.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One person before their screen, signed in. Every page they look at is checked with axe and photographed. */
final class Desk implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Page page;
    private final String url;
    private final String who;
    private final List<String> errors = new ArrayList<>();
    private int pictures;

    private Desk(Browser browser, String url, String who) {
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("de-DE")
                .setTimezoneId("Europe/Berlin")
                .setViewportSize(1280, 900));
        this.page = context.newPage();
        this.url = url;
        this.who = who;
        page.setDefaultTimeout(20_000);
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text() + " at " + page.url());
            }
        });
    }

    static Desk of(Chromium chromium, String url, String who) {
        Desk desk = new Desk(chromium.browser(), url, who);
        desk.page.navigate(url + "/heute");
        desk.page.locator("#username").fill(who);
        desk.page.locator("#password").fill("integrativ");
        desk.page.locator("#kc-login").click();
        desk.page.waitForURL(Pattern.compile(Pattern.quote(url) + "/.*"));
        return desk;
    }

    Page page() {
        return page;
    }

    void go(String path) {
        page.navigate(url + path);
    }

    String path() {
        return page.url().substring(url.length());
    }

    /** Waits for the heading, then checks and photographs the page. */
    void looksAt(String heading, String picture) {
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(Pattern.compile(heading)))
                .first()
                .waitFor();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("%s-%02d-%s.png".formatted(who, ++pictures, picture)))
                .setFullPage(true));
        List<String> violations = new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                        .toList();
        assertEquals(List.of(), violations, who + " at " + page.url());
    }

    void sees(String text) {
        page.getByText(Pattern.compile(text)).first().waitFor();
    }

    /** Loads the page again until the text is there: what travels between services takes a moment. */
    void sees(String path, String text) {
        long end = System.nanoTime() + 60_000_000_000L;
        do {
            go(path);
            if (page.content().contains(text)) {
                return;
            }
            page.waitForTimeout(500);
        } while (System.nanoTime() < end);
        throw new AssertionError(who + " never saw \"" + text + "\" at " + path);
    }

    void follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(link)))
                .first()
                .click();
    }

    void presses(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(button)))
                .first()
                .click();
    }

    APIResponse fetch(String path) {
        return context.request().get(url + path);
    }

    /** A radio button or a check box by the name and value that the form sends. */
    void ticks(String name, String value) {
        page.locator("input[name=\"" + name + "\"][value=\"" + value + "\"]").check();
    }

    List<String> errors() {
        return errors;
    }

    @Override
    public void close() {
        context.close();
    }
}
