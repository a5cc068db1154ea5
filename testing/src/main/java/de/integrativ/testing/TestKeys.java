package de.integrativ.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

/** The keys that the provisioner made, of services and agencies alike. */
public final class TestKeys {

    private TestKeys() {}

    /** @param party full name of a service or id of an agency */
    public static JsonWebKey signing(String party) {
        return key(own(party), "sig");
    }

    public static JsonWebKey decryption(String party) {
        return key(own(party), "enc");
    }

    public static JsonWebKey encryption(String party) {
        return key(published(party), "enc");
    }

    public static JsonWebKey verification(String party) {
        return key(published(party), "sig");
    }

    private static Path own(String party) {
        return TestPlace.keys().resolve("private").resolve(party).resolve("keys.jwks.json");
    }

    private static Path published(String party) {
        return TestPlace.keys().resolve("public").resolve(party + ".jwks.json");
    }

    private static JsonWebKey key(Path file, String use) {
        try {
            return new JsonWebKeySet(Files.readString(file))
                    .getJsonWebKeys().stream()
                            .filter(key -> use.equals(key.getUse()))
                            .findFirst()
                            .orElseThrow(() -> new IllegalStateException(file + " has no key to " + use));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JoseException e) {
            throw new IllegalStateException(file + " is no key set", e);
        }
    }
}
