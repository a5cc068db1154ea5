package de.integrativ.local.provision;

import de.integrativ.local.StateDir;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.lang.JoseException;

/**
 * The parties' keys as files. The private halves lie in a directory of their own, so that each party can be given its own
 * and nobody else's. The last key of a use is the newest. A file is replaced whole, so that who reads it meanwhile has the
 * old or the new one.
 */
final class KeyFiles {

    static final String REVOKED = "revoked";

    private final Path directory;

    KeyFiles(StateDir state) {
        this.directory = state.keys();
    }

    Path published(String party) {
        return directory.resolve("public").resolve(party + ".jwks.json");
    }

    Path own(String party) {
        return directory.resolve("private").resolve(party).resolve("keys.jwks.json");
    }

    /** Where a system that was made earlier has them, beside everyone else's. */
    Path before(String party) {
        return directory.resolve("private").resolve(party + ".jwks.json");
    }

    List<JsonWebKey> ownKeys(String party) throws IOException, JoseException {
        return new JsonWebKeySet(Files.readString(own(party))).getJsonWebKeys();
    }

    void keep(String party, List<? extends JsonWebKey> keys) throws IOException {
        Path place = Objects.requireNonNull(own(party).getParent());
        Files.createDirectories(place);
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwx------"));
        replace(own(party), new JsonWebKeySet(keys).toJson(OutputControlLevel.INCLUDE_PRIVATE), "rw-------");
    }

    /** The public halves of those that are not revoked. */
    void publish(String party, List<? extends JsonWebKey> keys) throws IOException {
        publish(party, new JsonWebKeySet(shown(keys)).toJson(OutputControlLevel.PUBLIC_ONLY));
    }

    void publish(String party, String set) throws IOException {
        Files.createDirectories(directory.resolve("public"));
        replace(published(party), set, "rw-r--r--");
    }

    /** Whether what is published of a party is what it holds itself; else it is of keys that are its no more. */
    boolean publishesItsOwn(String party) throws IOException, JoseException {
        if (!Files.exists(published(party)) || !Files.exists(own(party))) {
            return false;
        }
        List<JsonWebKey> told = new JsonWebKeySet(Files.readString(published(party))).getJsonWebKeys();
        return thumbprints(told).equals(thumbprints(shown(ownKeys(party))));
    }

    private static List<? extends JsonWebKey> shown(List<? extends JsonWebKey> keys) {
        return keys.stream()
                .filter(key -> key.getOtherParameterValue(REVOKED, Boolean.class) == null)
                .toList();
    }

    private static List<String> thumbprints(List<? extends JsonWebKey> keys) {
        return keys.stream()
                .map(key -> key.calculateBase64urlEncodedThumbprint("SHA-256"))
                .toList();
    }

    /** Never readable for others, not even while it is written; it belongs to whom its directory belongs. */
    private static void replace(Path file, String keys, String rights) throws IOException {
        Path place = Objects.requireNonNull(file.getParent());
        Path fresh = Files.createTempFile(place, "keys", ".new");
        Files.writeString(fresh, keys);
        Files.setOwner(fresh, Files.getOwner(place));
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString(rights));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static JsonWebKey toSign(String party) throws JoseException {
        return key(party, OctetKeyPairJsonWebKey.SUBTYPE_ED25519, "sig", "EdDSA");
    }

    static JsonWebKey toEncrypt(String party) throws JoseException {
        return key(party, OctetKeyPairJsonWebKey.SUBTYPE_X25519, "enc", "ECDH-ES");
    }

    /** The key's id holds its thumbprint (RFC 7638), so that no two keys can be taken for each other. */
    private static JsonWebKey key(String party, String curve, String use, String algorithm) throws JoseException {
        OctetKeyPairJsonWebKey key = OkpJwkGenerator.generateJwk(curve);
        key.setUse(use);
        key.setAlgorithm(algorithm);
        key.setKeyId(party + "-" + use + "-"
                + key.calculateBase64urlEncodedThumbprint("SHA-256").substring(0, 12));
        return key;
    }
}
