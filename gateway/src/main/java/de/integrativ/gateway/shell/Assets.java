package de.integrativ.gateway.shell;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Where the bundled front end lies; its names carry a hash, so browsers may keep it for ever. */
@ApplicationScoped
class Assets {

    private final Properties addresses = new Properties();

    Assets() {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream("assets.properties")) {
            if (in == null) {
                throw new IllegalStateException("assets.properties is missing: the build did not bundle the front end");
            }
            addresses.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address(String name) {
        return addresses.getProperty(name, "");
    }
}
