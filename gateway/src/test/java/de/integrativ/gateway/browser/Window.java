package de.integrativ.gateway.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import de.integrativ.testing.TestPlace;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A window of the machine's own Chromium on the gateway under test. */
final class Window implements BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final List<String> MEASURE =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(chromium()).setArgs(QUIET));
    private BrowserContext context = browser.newContext();
    private Page page = context.newPage();

    @Override
    public void beforeEach(ExtensionContext test) {
        context.close();
        context = browser.newContext(
                new Browser.NewContextOptions().setLocale("de-DE").setViewportSize(1280, 900));
        page = context.newPage();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        context.close();
    }

    @Override
    public void afterAll(ExtensionContext test) {
        playwright.close();
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    Page signIn(String person) {
        open("/heute");
        page.locator("#username").fill(person);
        page.locator("#password").fill("integrativ");
        page.locator("#kc-login").click();
        page.waitForURL(address("/heute"));
        return page;
    }

    Response open(String path) {
        return page.navigate(address(path));
    }

    void hasNoBarriers() {
        List<Rule> broken = new AxeBuilder(page).withTags(MEASURE).analyze().getViolations();
        assertEquals(
                "",
                broken.stream()
                        .map(rule ->
                                rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                        .collect(Collectors.joining("\n")),
                page.url());
    }

    void fitsAPhone() {
        page.setViewportSize(320, 800);
        assertEquals(320, page.evaluate("document.documentElement.scrollWidth"), page.url() + " at 320 px");
    }

    static String address(String path) {
        return "http://localhost:" + TestPlace.base() + path;
    }

    private static Path chromium() {
        String named = System.getenv("CHROMIUM");
        return Path.of(named == null ? "/usr/bin/chromium" : named);
    }
}
