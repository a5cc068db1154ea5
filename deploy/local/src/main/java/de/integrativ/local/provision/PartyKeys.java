package de.integrativ.local.provision;

import de.integrativ.county.County;
import de.integrativ.county.County.Channel;
import de.integrativ.local.Service;
import de.integrativ.local.StateDir;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.OkpJwkGenerator;

/**
 * A pair to sign and a pair to encrypt for every party that exchanges sealed messages. An agency with a system of its
 * own sends its public keys; where its file is missing (development, demonstration) a pair is made for it.
 */
final class PartyKeys implements Part {

    private final Path directory;
    private final List<String> parties;

    PartyKeys(StateDir state, County county, List<Service> services) {
        this.directory = state.keys();
        this.parties = Stream.concat(
                        services.stream().filter(Service::exchangesMessages).map(Service::fullName),
                        county.organisations().stream()
                                .filter(o -> o.channel() == Channel.KAFKA || o.channel() == Channel.HTTP)
                                .map(County.Organisation::id))
                .toList();
    }

    @Override
    public List<Step> differences() {
        List<Step> steps = new ArrayList<>();
        for (String party : parties) {
            if (!Files.exists(file("public", party))) {
                steps.add(new Step("make keys for " + party, () -> make(party)));
            }
        }
        return steps;
    }

    private void make(String party) throws Exception {
        JsonWebKeySet keys = new JsonWebKeySet(
                key(party, OctetKeyPairJsonWebKey.SUBTYPE_ED25519, "sig", "EdDSA"),
                key(party, OctetKeyPairJsonWebKey.SUBTYPE_X25519, "enc", "ECDH-ES"));
        Path secret = file("private", party);
        Files.createDirectories(Objects.requireNonNull(secret.getParent()));
        Files.createDirectories(directory.resolve("public"));
        Files.deleteIfExists(secret);
        Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(secret, keys.toJson(OutputControlLevel.INCLUDE_PRIVATE));
        Files.writeString(file("public", party), keys.toJson(OutputControlLevel.PUBLIC_ONLY));
    }

    /** The key's id is its thumbprint (RFC 7638), so that no two keys can be taken for each other. */
    private static OctetKeyPairJsonWebKey key(String party, String curve, String use, String algorithm)
            throws Exception {
        OctetKeyPairJsonWebKey key = OkpJwkGenerator.generateJwk(curve);
        key.setUse(use);
        key.setAlgorithm(algorithm);
        key.setKeyId(party + "-" + use + "-"
                + key.calculateBase64urlEncodedThumbprint("SHA-256").substring(0, 12));
        return key;
    }

    private Path file(String kind, String party) {
        return directory.resolve(kind).resolve(party + ".jwks.json");
    }
}
