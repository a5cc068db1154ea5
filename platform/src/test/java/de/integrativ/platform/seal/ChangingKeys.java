package de.integrativ.platform.seal;

import de.integrativ.testing.TestPlace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.lang.JoseException;

/** A party of the shared servers that changes its keys; when closed, its old ones are the only ones again. */
public final class ChangingKeys implements AutoCloseable {

    private final String party;
    private final Path home;
    private final Path shown;
    private final String before;
    private final List<JsonWebKey> own;

    /** @param home where it keeps the private halves of old and new keys */
    public ChangingKeys(String party, Path home) throws IOException, JoseException {
        this.party = party;
        this.home = home;
        this.shown = TestPlace.keys().resolve("public").resolve(party + ".jwks.json");
        this.before = Files.readString(shown);
        Path secret = TestPlace.keys().resolve("private").resolve(party).resolve("keys.jwks.json");
        this.own = new ArrayList<>(new JsonWebKeySet(Files.readString(secret)).getJsonWebKeys());
        Path all = Files.createDirectories(home.resolve("public"));
        try (Stream<Path> files = Files.list(shown.getParent())) {
            for (Path file : files.toList()) {
                Files.copy(file, all.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        keep();
    }

    /** @return the new key to encrypt for */
    public String rotate() throws IOException, JoseException {
        own.add(key("Ed25519", "sig"));
        own.add(key("X25519", "enc"));
        keep();
        show(own);
        return own.getLast().getKeyId();
    }

    /** Only what came last is shown from now on. */
    public void revokeTheOld() {
        show(own.subList(own.size() - 2, own.size()));
    }

    public Sealing sealing() {
        return PartySealing.of(party, home);
    }

    private void keep() throws IOException {
        Path place = Files.createDirectories(home.resolve("private").resolve(party));
        Files.writeString(
                place.resolve("keys.jwks.json"), new JsonWebKeySet(own).toJson(OutputControlLevel.INCLUDE_PRIVATE));
    }

    private void show(List<JsonWebKey> keys) {
        write(new JsonWebKeySet(keys).toJson(OutputControlLevel.PUBLIC_ONLY));
    }

    private void write(String set) {
        try {
            Path fresh = Files.writeString(shown.resolveSibling(party + ".new"), set);
            Files.move(fresh, shown, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OctetKeyPairJsonWebKey key(String curve, String use) throws JoseException {
        OctetKeyPairJsonWebKey key = OkpJwkGenerator.generateJwk(curve);
        key.setUse(use);
        key.setKeyId(party + "-" + use + "-" + own.size());
        return key;
    }

    @Override
    public void close() {
        write(before);
    }
}
