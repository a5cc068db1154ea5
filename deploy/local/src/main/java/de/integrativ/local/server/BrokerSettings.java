package de.integrativ.local.server;

import de.integrativ.local.Ports;
import de.integrativ.local.StateDir;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The broker's settings: what is the same everywhere from a file, ports and places added. */
final class BrokerSettings {

    private BrokerSettings() {}

    static Properties of(Ports ports, StateDir state, String realmUrl) {
        Properties settings = new Properties();
        try (InputStream file = BrokerSettings.class.getResourceAsStream("/kafka/broker.properties")) {
            settings.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String listeners = "SERVICES://127.0.0.1:%d,AGENCIES://127.0.0.1:%d"
                .formatted(ports.brokerForServices(), ports.brokerForAgencies());
        String controller = "127.0.0.1:" + ports.controller();
        settings.setProperty("listeners", listeners + ",CONTROLLER://" + controller);
        settings.setProperty("advertised.listeners", listeners);
        settings.setProperty("controller.quorum.voters", "1@" + controller);
        settings.setProperty("log.dirs", state.broker().toString());
        String agencies = "listener.name.agencies.oauthbearer.sasl.oauthbearer.";
        settings.setProperty(
                agencies + "jwks.endpoint.url", state.jwks().toUri().toString());
        settings.setProperty(agencies + "expected.issuer", realmUrl);
        return settings;
    }
}
