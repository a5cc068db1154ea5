package de.integrativ.acceptance.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/** Our private keys and the services' public ones, read anew each time: a changed key counts at once. */
final class AgencyKeys {

    private final Path directory;
    private final String agency;

    AgencyKeys(Path directory, String agency) {
        this.directory = directory;
        this.agency = agency;
    }

    PublicJsonWebKey ownForSigning() {
        return keys(own(), "sig").getLast();
    }

    PublicJsonWebKey ownForOpening(String kid) {
        return byId(keys(own(), "enc"), kid);
    }

    PublicJsonWebKey theirsForSealing(String service) {
        return keys(published(service), "enc").getLast();
    }

    PublicJsonWebKey theirsForVerifying(String service, String kid) {
        return byId(keys(published(service), "sig"), kid);
    }

    private static PublicJsonWebKey byId(List<PublicJsonWebKey> keys, String kid) {
        return keys.stream()
                .filter(key -> kid.equals(key.getKeyId()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no key " + kid));
    }

    private Path own() {
        return directory.resolve("private").resolve(agency).resolve("keys.jwks.json");
    }

    private Path published(String service) {
        return directory.resolve("public").resolve(service + ".jwks.json");
    }

    private static List<PublicJsonWebKey> keys(Path file, String use) {
        try {
            List<PublicJsonWebKey> keys = new JsonWebKeySet(Files.readString(file))
                    .getJsonWebKeys().stream()
                            .filter(PublicJsonWebKey.class::isInstance)
                            .map(PublicJsonWebKey.class::cast)
                            .filter(key -> use.equals(key.getUse()))
                            .toList();
            if (keys.isEmpty()) {
                throw new NoSuchElementException(file + " has no key to use for " + use);
            }
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JoseException e) {
            throw new IllegalStateException(file + " is no JWK set", e);
        }
    }
}
