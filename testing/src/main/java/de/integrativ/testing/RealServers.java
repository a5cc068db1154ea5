package de.integrativ.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * Gives a Quarkus test the real database, broker and identity provider:
 * {@code @QuarkusTestResource(RealServers.class)}. The service under test ({@code integrativ.service}) begins each test
 * process with an empty database and empty topics.
 */
public final class RealServers implements QuarkusTestResourceLifecycleManager {

    /** One clean slate for a test process: Quarkus starts the application again and again in it. */
    private static final String CLEAN = "integrativ.test.clean";

    private static final String OF_SERVICE = "integrativ.service";

    @Override
    public Map<String, String> start() {
        SharedServers.attach();
        System.setProperty("org.apache.kafka.sasl.oauthbearer.allowed.urls", TestPlace.tokenEndpoint());
        String service = service();
        if (System.getProperty(CLEAN) == null) {
            CleanSlate.make(service);
            System.setProperty(CLEAN, "made");
        }
        return settings();
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put("integrativ.ports", "" + TestPlace.base());
        settings.put("integrativ.port.keycloak", "" + TestPlace.keycloak());
        settings.put("integrativ.port.postgres", "" + TestPlace.postgres());
        settings.put("integrativ.port.kafka", "" + TestPlace.brokerForServices());
        settings.put("integrativ.port.sample", "" + (TestPlace.base() + 15));
        settings.put("integrativ.county-file", TestPlace.countyFile().toString());
        settings.put("integrativ.keys", TestPlace.keys().toString());
        settings.put(
                "integrativ.state",
                TestPlace.state().resolve("services").resolve(service()).toString());
        return settings;
    }

    private static String service() {
        Properties application = new Properties();
        try (InputStream file =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("application.properties")) {
            if (file != null) {
                application.load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return application.getProperty(OF_SERVICE, "sample");
    }

    /** The servers stay for the next test process; they end with Maven. */
    @Override
    public void stop() {}
}
