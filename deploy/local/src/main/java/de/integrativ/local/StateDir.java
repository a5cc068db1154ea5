package de.integrativ.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where one system keeps what outlives its processes. */
public record StateDir(Path root) {

    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path broker() {
        return root.resolve("kafka");
    }

    /** {@code public/<party>.jwks.json} for all to read, {@code private/<party>/} for that party alone. */
    public Path keys() {
        return root.resolve("keys");
    }

    /** What the gateway alone knows, as properties that it reads at its start. */
    public Path gatewaySecrets() {
        return root.resolve("secrets").resolve("gateway").resolve("gateway.properties");
    }

    /** People's one-time passwords, one a line, for the operator to hand out. */
    public Path firstPasswords() {
        return root.resolve("secrets").resolve("people").resolve("one-time-passwords.properties");
    }

    /** The last good copy of Keycloak's key set, from which the broker checks tokens: the broker sees its directory. */
    public Path jwks() {
        return root.resolve("identity").resolve("jwks.json");
    }

    public Path log(String name) {
        return made(root.resolve("logs")).resolve(name + ".log");
    }

    /** A service's own directory. */
    public Path of(String service) {
        return made(root.resolve("services").resolve(service));
    }

    /** Names the process that runs the system. */
    public Path pid() {
        return root.resolve("pid");
    }

    /** Ids of the processes that the system consists of, one a line. */
    public Path children() {
        return root.resolve("children");
    }

    void forgetChildren() {
        try {
            Files.deleteIfExists(children());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The county file that was provisioned last, which the services follow. */
    public Path countyInForce() {
        return root.resolve("county").resolve("county.yaml");
    }

    /** Exists once the demonstration's data are loaded. */
    public Path complete() {
        return root.resolve("complete");
    }

    /**
     * Unpacked servers, shared by all systems of this user; no state.
     *
     * @return {@code $XDG_CACHE_HOME/integrativ} or {@code ~/.cache/integrativ}
     */
    public static Path cache() {
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path caches = xdg == null || xdg.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        return made(caches.resolve("integrativ"));
    }

    private static Path made(Path directory) {
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
