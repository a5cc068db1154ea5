package de.integrativ.local.provision;

import de.integrativ.local.CannotStart;
import de.integrativ.local.StateDir;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * New keys for a party while messages are under way, and the end of a key that someone else may have. Old private keys
 * stay as long as a message that was sealed for them can still come; see docs/adr/0111-keys-change-while-messages-move.md.
 */
public final class KeyRotation {

    /** Longer than any sealed message rests in a topic (30 days), or in a feed. */
    static final Duration UNDER_WAY = Duration.ofDays(40);

    private static final String RETIRED = "retiredAt";

    private final KeyFiles files;
    private final String party;
    private final Instant now;

    public KeyRotation(StateDir state, String party, Instant now) {
        this.files = new KeyFiles(state);
        this.party = party;
        this.now = now;
        if (!Files.exists(files.own(party))) {
            throw new CannotStart(
                    "Here are no private keys of '" + party
                            + "'. An agency with a system of its own makes its keys itself; its public ones stand in the county file.");
        }
    }

    /**
     * In the order in which no message is lost: what can be opened first, then what is sealed for and verified, and only
     * then what is signed with.
     */
    public void rotate() throws IOException, JoseException {
        List<JsonWebKey> keys = new ArrayList<>(files.ownKeys(party));
        keys.removeIf(this::longGone);
        keys.stream().filter(key -> retiredAt(key) == null).forEach(key -> key.setOtherParameter(RETIRED, "" + now));
        keys.add(KeyFiles.toEncrypt(party));
        files.keep(party, keys);
        keys.add(KeyFiles.toSign(party));
        files.publish(party, keys);
        files.keep(party, keys);
    }

    /** It opens what is under way, but nothing is sealed for it, and what it signs is refused from now on. */
    public void revoke(String kid) throws IOException, JoseException {
        if (files.ownKeys(party).stream().noneMatch(key -> Objects.equals(kid, key.getKeyId()))) {
            throw new CannotStart("'" + party + "' has no key '" + kid + "'.");
        }
        if (files.ownKeys(party).stream().anyMatch(key -> kid.equals(key.getKeyId()) && retiredAt(key) == null)) {
            rotate();
        }
        List<JsonWebKey> keys = files.ownKeys(party);
        keys.stream()
                .filter(key -> Objects.equals(kid, key.getKeyId()))
                .forEach(key -> key.setOtherParameter(KeyFiles.REVOKED, true));
        files.keep(party, keys);
        files.publish(party, keys);
    }

    /** What there is, each with the thumbprint that is read out when someone confirms it. */
    public List<String> describe() throws IOException, JoseException {
        return files.ownKeys(party).stream().map(KeyRotation::line).toList();
    }

    private static String line(JsonWebKey key) {
        String state = key.getOtherParameterValue(KeyFiles.REVOKED, Boolean.class) != null
                ? "revoked"
                : retiredAt(key) == null ? "in use" : "only for what is under way";
        return "%s  %s  %s".formatted(key.getKeyId(), key.calculateBase64urlEncodedThumbprint("SHA-256"), state);
    }

    private boolean longGone(JsonWebKey key) {
        Instant since = retiredAt(key);
        return since != null && since.plus(UNDER_WAY).isBefore(now);
    }

    private static @Nullable Instant retiredAt(JsonWebKey key) {
        String since = key.getOtherParameterValue(RETIRED, String.class);
        return since == null ? null : Instant.parse(since);
    }
}
