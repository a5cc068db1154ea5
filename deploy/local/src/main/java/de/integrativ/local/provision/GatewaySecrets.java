package de.integrativ.local.provision;

import de.integrativ.local.StateDir;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * What only the gateway knows: its client's secret at Keycloak and the keys of its cookies. Made once, at random, for
 * each installation; whoever had them could write a session of anyone.
 */
final class GatewaySecrets implements Part {

    static final String CLIENT = "GATEWAY_SECRET";

    private static final List<String> NAMES = List.of(CLIENT, "GATEWAY_STATE_SECRET", "GATEWAY_COOKIE_SECRET");
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;

    GatewaySecrets(StateDir state) {
        this.file = state.gatewaySecrets();
    }

    @Override
    public List<Step> differences() throws IOException {
        boolean complete = kept().stringPropertyNames().containsAll(NAMES);
        return complete ? List.of() : List.of(new Step("make the gateway's secrets", this::make));
    }

    /** The secret that Keycloak is to know of the gateway's client. */
    String ofClient() throws IOException {
        return Objects.requireNonNullElse(kept().getProperty(CLIENT), "not made yet");
    }

    private Properties kept() throws IOException {
        Properties kept = new Properties();
        if (Files.exists(file)) {
            kept.load(new StringReader(Files.readString(file)));
        }
        return kept;
    }

    private void make() throws IOException {
        Properties kept = kept();
        NAMES.forEach(name -> kept.putIfAbsent(name, random()));
        PrivateFile.replace(
                file,
                NAMES.stream().map(name -> name + "=" + kept.get(name) + "\n").collect(Collectors.joining()));
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
