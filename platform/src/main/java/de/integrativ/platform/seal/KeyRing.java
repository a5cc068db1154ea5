package de.integrativ.platform.seal;

import de.integrativ.platform.config.ThisService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * The parties' public keys and our private ones, as files: {@code public/<party>.jwks.json},
 * {@code private/<party>.jwks.json}. A changed file counts from the next look; the last key of a use is its newest.
 */
@ApplicationScoped
public class KeyRing {

    private static final Pattern PARTY = Pattern.compile("[a-z0-9-]{1,100}");

    private record Kept(FileTime changed, long size, List<PublicJsonWebKey> keys) {}

    private final Path directory;
    private final String self;
    private final Map<Path, Kept> kept = new ConcurrentHashMap<>();

    @Inject
    KeyRing(@ConfigProperty(name = "integrativ.keys") String directory, ThisService service) {
        this(directory, service.party());
    }

    KeyRing(String directory, String self) {
        this.directory = Path.of(directory);
        this.self = self;
    }

    /** The key to encrypt with for that party. */
    Optional<PublicJsonWebKey> newestForSealing(String party) {
        return keys("public", party).stream().filter(key -> use(key, "enc")).reduce((older, newer) -> newer);
    }

    Optional<PublicJsonWebKey> forVerifying(String party, @Nullable String kid) {
        return keys("public", party).stream()
                .filter(key -> use(key, "sig") && key.getKeyId().equals(kid))
                .findFirst();
    }

    Optional<PublicJsonWebKey> ownForSigning() {
        return keys("private", self).stream().filter(key -> use(key, "sig")).reduce((older, newer) -> newer);
    }

    Optional<PublicJsonWebKey> ownForOpening(@Nullable String kid) {
        return keys("private", self).stream()
                .filter(key -> use(key, "enc") && key.getKeyId().equals(kid))
                .findFirst();
    }

    private static boolean use(PublicJsonWebKey key, String use) {
        return use.equals(key.getUse()) && key.getKeyId() != null;
    }

    private List<PublicJsonWebKey> keys(String kind, String party) {
        if (!PARTY.matcher(party).matches()) {
            return List.of();
        }
        Path file = directory.resolve(kind).resolve(party + ".jwks.json");
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            long size = Files.size(file);
            Kept known = kept.get(file);
            if (known == null || !known.changed.equals(changed) || known.size != size) {
                known = new Kept(changed, size, read(file));
                kept.put(file, known);
            }
            return known.keys;
        } catch (IOException | JoseException e) {
            // A file that is just being replaced must not take away the keys that we have.
            Kept known = kept.get(file);
            return known == null ? List.of() : known.keys;
        }
    }

    private static List<PublicJsonWebKey> read(Path file) throws IOException, JoseException {
        return new JsonWebKeySet(Files.readString(file))
                .getJsonWebKeys().stream()
                        .filter(PublicJsonWebKey.class::isInstance)
                        .map(PublicJsonWebKey.class::cast)
                        .toList();
    }
}
