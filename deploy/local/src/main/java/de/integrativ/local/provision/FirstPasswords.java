package de.integrativ.local.provision;

import de.integrativ.county.County;
import de.integrativ.county.Demonstration;
import de.integrativ.local.StateDir;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What people sign in with for the first time: in a demonstration a password that everybody knows, else one made at random
 * for each, which Keycloak has them change at once. Those stand in a file that only the operator reads, from which they are
 * handed out; see docs/adr/0206-known-passwords-for-demonstrations-only.md.
 */
final class FirstPasswords {

    /** Keycloak asks for it at the next sign-in, before it lets anyone in. */
    static final String CHANGE = "UPDATE_PASSWORD";

    private static final int SHORTEST = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final County county;
    private final Path file;
    /** Of this run, before Keycloak has taken them. */
    private final Map<String, String> made = new TreeMap<>();

    FirstPasswords(County county, StateDir state) {
        this.county = county;
        this.file = state.firstPasswords();
    }

    /** Whether people get one of their own, to be changed. */
    boolean oneTime() {
        return !county.demonstration();
    }

    /** In Keycloak's own representation. */
    Map<String, Object> credential(String person) {
        String password = oneTime() ? made.computeIfAbsent(person, same -> random()) : Demonstration.password();
        return Map.of("type", "password", "value", password, "temporary", oneTime());
    }

    /** Once Keycloak has taken them: whose password is lost on the way gets another, and nobody keeps a known one. */
    void keep(Collection<String> people) throws IOException {
        if (oneTime()) {
            Properties all = given();
            people.forEach(person -> all.setProperty(person, Objects.requireNonNull(made.remove(person))));
            write(all);
        }
    }

    boolean isGiven(String person) throws IOException {
        return given().containsKey(person);
    }

    boolean isStillThere(String person) throws IOException {
        return !given().getProperty(person, "").isEmpty();
    }

    /** That it was given stays known. */
    void forget(String person) throws IOException {
        Properties all = given();
        all.setProperty(person, "");
        write(all);
    }

    /** Where to hand it out from, for whoever reads what the provisioner does. */
    String whereabouts() {
        return oneTime() ? " with a one-time password, kept in " + file : "";
    }

    private Properties given() throws IOException {
        Properties given = new Properties();
        if (Files.exists(file)) {
            given.load(new StringReader(Files.readString(file)));
        }
        return given;
    }

    private void write(Properties all) throws IOException {
        PrivateFile.replace(
                file,
                all.stringPropertyNames().stream()
                        .sorted()
                        .map(person -> person + "=" + all.getProperty(person) + "\n")
                        .collect(Collectors.joining()));
    }

    private String random() {
        byte[] bytes = new byte[Math.max(SHORTEST, county.signIn().passwordLength())];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
