package de.integrativ.platform.seal;

import de.integrativ.platform.config.ThisService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * {@code private/<us>/keys.jwks.json}. A changed file counts from the next look; the last key of a use is its newest.
 */
@ApplicationScoped
public class KeyRing {

    private static final Pattern PARTY = Pattern.compile("[a-z0-9-]{1,100}");

    /** @param file tells apart what was replaced within one tick of the file system's clock */
    private record Kept(
            FileTime changed, long size, @Nullable Object file, List<PublicJsonWebKey> keys) {

        boolean isOf(BasicFileAttributes now) {
            return changed.equals(now.lastModifiedTime()) && size == now.size() && Objects.equals(file, now.fileKey());
        }
    }

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
        return published(party).stream().filter(key -> use(key, "enc")).reduce((older, newer) -> newer);
    }

    Optional<PublicJsonWebKey> forVerifying(String party, @Nullable String kid) {
        return published(party).stream()
                .filter(key -> use(key, "sig") && key.getKeyId().equals(kid))
                .findFirst();
    }

    Optional<PublicJsonWebKey> ownForSigning() {
        return own().stream().filter(key -> use(key, "sig")).reduce((older, newer) -> newer);
    }

    Optional<PublicJsonWebKey> ownForOpening(@Nullable String kid) {
        return own().stream()
                .filter(key -> use(key, "enc") && key.getKeyId().equals(kid))
                .findFirst();
    }

    private static boolean use(PublicJsonWebKey key, String use) {
        return use.equals(key.getUse()) && key.getKeyId() != null;
    }

    private List<PublicJsonWebKey> published(String party) {
        return PARTY.matcher(party).matches()
                ? keys(directory.resolve("public").resolve(party + ".jwks.json"))
                : List.of();
    }

    private List<PublicJsonWebKey> own() {
        return keys(directory.resolve("private").resolve(self).resolve("keys.jwks.json"));
    }

    private List<PublicJsonWebKey> keys(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            Kept known = kept.get(file);
            if (known == null || !known.isOf(now)) {
                known = new Kept(now.lastModifiedTime(), now.size(), now.fileKey(), read(file));
                kept.put(file, known);
            }
            return known.keys;
        } catch (NoSuchFileException gone) {
            // Withdrawn: what is no party's any more seals and opens nothing.
            kept.remove(file);
            return List.of();
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
