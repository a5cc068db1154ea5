package de.integrativ.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One person before their screen, signed in. Every page they look at is checked with axe and photographed. */
final class Desk implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int WIDE = 1280;
    private static final int PHONE = 320;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final double BEFORE_LOADING_AGAIN = 1000;

    private final BrowserContext context;
    private final Page page;
    private static final Pattern CONFLICT = Pattern.compile("status of 4(09|12)");

    private final String url;
    private final String who;
    private final List<String> errors = new ArrayList<>();
    private int pictures;

    private Desk(Browser browser, String url, String who) {
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("de-DE")
                .setTimezoneId("Europe/Berlin")
                .setViewportSize(WIDE, 900));
        this.page = context.newPage();
        this.url = url;
        this.who = who;
        page.setDefaultTimeout(PATIENCE.toMillis());
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            // A conflict is shown on the page; that the browser notes its status is no error of ours.
            if (message.type().equals("error")
                    && !CONFLICT.matcher(message.text()).find()) {
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

    /** Waits for the heading, then checks and photographs the page, wide and as narrow as a phone. */
    void looksAt(String heading, String picture) {
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(Pattern.compile(heading)))
                .first()
                .waitFor();
        String name = "%s-%02d-%s".formatted(who, ++pictures, picture);
        photographs(name);
        hasNoBarriers();
        page.setViewportSize(PHONE, 800);
        assertEquals(PHONE, page.evaluate("document.documentElement.scrollWidth"), who + " at " + page.url());
        photographs(name + "-320");
        page.setViewportSize(WIDE, 900);
    }

    private void photographs(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    private void hasNoBarriers() {
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

    /** If it does not come, a picture of what is there instead says more than the words that were missed. */
    void sees(String text) {
        try {
            visible(page.getByText(Pattern.compile(text))).waitFor();
        } catch (TimeoutError e) {
            photographs(who + "-missed");
            throw e;
        }
    }

    void sees(String path, String text) {
        isThere(path, page.locator("main").getByText(text), text);
    }

    void seesLink(String path, String link) {
        isThere(
                path,
                page.locator("main")
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile(link))),
                link);
    }

    /** Loads the page again until it shows it: what travels between services takes a moment. */
    private void isThere(String path, Locator what, String wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        do {
            go(path);
            try {
                visible(what).waitFor(new Locator.WaitForOptions().setTimeout(BEFORE_LOADING_AGAIN));
                return;
            } catch (TimeoutError notYet) {
                continue;
            }
        } while (System.nanoTime() < end);
        throw new AssertionError(who + " never saw \"" + wanted + "\" at " + path);
    }

    /** The first that can be seen: the words of a closed list of choices are on the page, too. */
    private static Locator visible(Locator all) {
        return all.filter(new Locator.FilterOptions().setVisible(true)).first();
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

    /** Where the navigation leads this person. */
    List<String> areas() {
        return page.locator(".shell-nav a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
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
