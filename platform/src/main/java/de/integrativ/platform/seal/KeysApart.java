package de.integrativ.platform.seal;

import de.integrativ.platform.config.ThisService;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

/**
 * A service that could open what is sealed for another does not start: a directory given to it by mistake would else be
 * noticed by nobody. Where one user runs everything on one machine, it has to be said
 * ({@code integrativ.keys-together}).
 */
@ApplicationScoped
class KeysApart {

    private final Path directory;
    private final String self;
    private final boolean together;

    KeysApart(
            @ConfigProperty(name = "integrativ.keys") String directory,
            @ConfigProperty(name = "integrativ.keys-together") boolean together,
            ThisService service) {
        this(Path.of(directory), service.party(), together);
    }

    KeysApart(Path directory, String self, boolean together) {
        this.directory = directory;
        this.self = self;
        this.together = together;
    }

    void start(@Observes StartupEvent event) throws IOException {
        if (together) {
            return;
        }
        if (!Files.isReadable(own())) {
            throw new IllegalStateException("This service has no private keys at " + own()
                    + ": give it the directory that the provisioner made.");
        }
        try (Stream<Path> places = Files.list(directory.resolve("private"))) {
            places.filter(place -> !place.endsWith(self))
                    .filter(Files::isReadable)
                    .forEach(place -> {
                        throw new IllegalStateException("This service can read " + place
                                + ", which are private keys of another. Give it " + self + "'s own directory alone.");
                    });
        }
        refuseThoseOfOthers();
    }

    /** Another's directory may come under our name. */
    private void refuseThoseOfOthers() throws IOException {
        List<String> own = thumbprints(own());
        try (Stream<Path> sets = Files.list(directory.resolve("public"))) {
            for (Path set : sets.filter(
                            set -> set.toString().endsWith(".jwks.json") && !set.endsWith(self + ".jwks.json"))
                    .toList()) {
                if (thumbprints(set).stream().anyMatch(own::contains)) {
                    throw new IllegalStateException(own() + " holds keys that " + set
                            + " publishes: they are another's. Give this service its own.");
                }
            }
        }
    }

    private Path own() {
        return directory.resolve("private").resolve(self).resolve("keys.jwks.json");
    }

    private static List<String> thumbprints(Path file) throws IOException {
        try {
            return new JsonWebKeySet(Files.readString(file))
                    .getJsonWebKeys().stream()
                            .map(key -> key.calculateBase64urlEncodedThumbprint("SHA-256"))
                            .toList();
        } catch (JoseException e) {
            throw new IllegalStateException(file + " is no set of keys.");
        }
    }
}
