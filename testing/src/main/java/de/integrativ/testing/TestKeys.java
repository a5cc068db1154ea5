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
        return key("private", party, "sig");
    }

    public static JsonWebKey decryption(String party) {
        return key("private", party, "enc");
    }

    public static JsonWebKey encryption(String party) {
        return key("public", party, "enc");
    }

    public static JsonWebKey verification(String party) {
        return key("public", party, "sig");
    }

    private static JsonWebKey key(String kind, String party, String use) {
        Path file = TestPlace.keys().resolve(kind).resolve(party + ".jwks.json");
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
