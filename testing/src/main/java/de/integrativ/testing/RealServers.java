package de.integrativ.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

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
        settings.put("integrativ.county-file", TestPlace.countyInForce().toString());
        settings.put("integrativ.keys", TestPlace.keys().toString());
        settings.put("integrativ.keys-together", "true");
        settings.put(
                "integrativ.state",
                TestPlace.state().resolve("services").resolve(service()).toString());
        secretsOfTheGateway().forEach((name, value) -> settings.put("" + name, "" + value));
        return settings;
    }

    private static Properties secretsOfTheGateway() {
        return read(() -> Files.newInputStream(TestPlace.state().resolve("secrets/gateway/gateway.properties")));
    }

    private static String service() {
        ClassLoader classes = Thread.currentThread().getContextClassLoader();
        return read(() -> classes.getResourceAsStream("application.properties")).getProperty(OF_SERVICE, "sample");
    }

    private interface Source {
        @Nullable
        InputStream open() throws IOException;
    }

    private static Properties read(Source source) {
        Properties properties = new Properties();
        try (InputStream file = source.open()) {
            if (file != null) {
                properties.load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** The servers stay for the next test process; they end with Maven. */
    @Override
    public void stop() {}
}
