package de.integrativ.county;

import de.integrativ.county.Rows.Row;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/** Whether each public key is the one whose fingerprint was read out: a key from the wrong hands opens everything. */
final class KeyCheck {

    private KeyCheck() {}

    static void look(Rows rows) {
        for (Row organisation : rows.of("organisations")) {
            for (Row key : organisation.rows("keys")) {
                String thumbprint =
                        thumbprint(new Row(key.place("jwk"), key.content().path("jwk")));
                String said = key.text("fingerprint");
                if (!said.isEmpty() && !said.equals(thumbprint)) {
                    rows.wrong(
                            key.place("fingerprint"),
                            "not this key's fingerprint (that is %s): ask %s again, by another way than the key came"
                                    .formatted(thumbprint, organisation.text("id")));
                }
            }
        }
    }

    /** RFC 7638: the members that make the key, in the order of the alphabet, nothing between them. */
    static String thumbprint(Row jwk) {
        List<String> members =
                jwk.text("kty").equals("EC") ? List.of("crv", "kty", "x", "y") : List.of("crv", "kty", "x");
        String json = members.stream()
                .map(member -> "\"%s\":\"%s\"".formatted(member, jwk.text(member)))
                .reduce((all, next) -> all + "," + next)
                .orElseThrow();
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(("{" + json + "}").getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
