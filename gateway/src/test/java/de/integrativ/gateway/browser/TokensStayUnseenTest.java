package de.integrativ.gateway.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a whole visit leaves in the log, in the browser's addresses, and where a script could read. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class TokensStayUnseenTest {

    private static final Pattern TOKEN = Pattern.compile("eyJ[A-Za-z0-9_-]{10,}\\.(eyJ)?[A-Za-z0-9_-]{10,}");

    @RegisterExtension
    static final Window window = new Window();

    private final List<String> addresses = new CopyOnWriteArrayList<>();

    @Test
    void from_sign_in_to_sign_out_no_token_is_in_the_log_in_an_address_or_open_to_scripts() {
        try (Log log = new Log()) {
            window.page().onRequest(this::note);
            Page page = window.signIn("karin.koordination");
            window.open("/zuweisungen");
            String readable = String.valueOf(
                    page.evaluate("document.cookie + JSON.stringify(localStorage) + JSON.stringify(sessionStorage)"));
            window.open("/abmelden");

            assertTrue(addresses.size() > 5, addresses.toString());
            assertEquals(List.of(), found(addresses));
            assertEquals(List.of(), found(List.of(readable)));
            assertEquals(List.of(), found(log.lines));
        }
    }

    private void note(Request request) {
        addresses.add(request.url());
    }

    private static List<String> found(List<String> texts) {
        return texts.stream().filter(text -> TOKEN.matcher(text).find()).toList();
    }

    private static final class Log extends Handler implements AutoCloseable {

        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final Logger root = Logger.getLogger("");

        Log() {
            root.addHandler(this);
        }

        @Override
        public void publish(LogRecord line) {
            lines.add(new SimpleFormatter().format(line));
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            root.removeHandler(this);
        }
    }
}
