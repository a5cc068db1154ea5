package de.integrativ.county;

import de.integrativ.county.Rows.Row;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/**
 * Whether each public key is one that can be used for what it stands for, stands once, and is the one whose fingerprint was
 * read out: a key from the wrong hands opens everything.
 */
final class KeyCheck {

    private static final Map<String, List<String>> CURVES =
            Map.of("sig", List.of("Ed25519", "P-256"), "enc", List.of("X25519", "P-256"));
    private static final Map<String, String> TYPES = Map.of("Ed25519", "OKP", "X25519", "OKP", "P-256", "EC");
    private static final Map<String, String> DOING = Map.of("sig", "sign", "enc", "encrypt");

    /** As the schema asks for; what has another form is told by it. */
    private static final Pattern COORDINATE = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final Rows rows;
    private final LocalDate today;
    private final Map<String, String> places = new HashMap<>();

    private KeyCheck(Rows rows, LocalDate today) {
        this.rows = rows;
        this.today = today;
    }

    static void look(Rows rows, LocalDate today) {
        KeyCheck check = new KeyCheck(rows, today);
        for (Row organisation : rows.of("organisations")) {
            for (Row key : organisation.rows("keys")) {
                Row jwk = new Row(key.place("jwk"), key.content().path("jwk"));
                check.confirmed(key);
                check.use(key.text("use"), jwk);
                if (check.whole(jwk)) {
                    check.thumbprint(jwk).ifPresent(found -> {
                        check.once(key, found);
                        check.readOut(organisation, key, found);
                    });
                }
            }
        }
    }

    private void confirmed(Row key) {
        String day = key.text("confirmedOn");
        try {
            if (!day.isEmpty() && LocalDate.parse(day).isAfter(today)) {
                rows.wrong(
                        key.place("confirmedOn"),
                        "%s is still to come: write the day on which the fingerprint was read out".formatted(day));
            }
        } catch (DateTimeParseException e) {
            // A mistake of form, which is told apart.
        }
    }

    private void use(String use, Row jwk) {
        String curve = jwk.text("crv");
        List<String> fit = CURVES.getOrDefault(use, List.of());
        if (!fit.isEmpty() && TYPES.containsKey(curve) && !fit.contains(curve)) {
            rows.wrong(
                    jwk.place("crv"),
                    "nobody can %s with a key on %s: ask for one on %s, or correct use"
                            .formatted(DOING.get(use), curve, String.join(" or ", fit)));
        }
    }

    /** @return whether its parts are there and fit each other, so that it can be taken for a key */
    private boolean whole(Row jwk) {
        String curve = jwk.text("crv");
        String type = TYPES.get(curve);
        if (type == null || jwk.text("kty").isEmpty()) {
            return false;
        }
        boolean two = type.equals("EC");
        boolean second = jwk.content().has("y");
        if (!jwk.text("kty").equals(type)) {
            rows.wrong(jwk.place("kty"), "a key on %s is of the type %s: write that".formatted(curve, type));
        }
        if (two && !second) {
            rows.wrong(jwk.place("y"), "missing: a key on %s has two coordinates, add the second".formatted(curve));
        }
        if (!two && second) {
            rows.wrong(jwk.place("y"), "a key on %s has one coordinate: take it out".formatted(curve));
        }
        return jwk.text("kty").equals(type)
                && two == second
                && isCoordinate(jwk.text("x"))
                && (!two || isCoordinate(jwk.text("y")));
    }

    private static boolean isCoordinate(String text) {
        return COORDINATE.matcher(text).matches();
    }

    /** RFC 7638. */
    private Optional<String> thumbprint(Row jwk) {
        Map<String, Object> members = new HashMap<>();
        jwk.content()
                .properties()
                .forEach(
                        member -> members.put(member.getKey(), member.getValue().asText()));
        try {
            return Optional.of(
                    PublicJsonWebKey.Factory.newPublicJwk(members).calculateBase64urlEncodedThumbprint("SHA-256"));
        } catch (JoseException e) {
            rows.wrong(jwk.place(), "no public key: ask for it again");
            return Optional.empty();
        }
    }

    private void once(Row key, String thumbprint) {
        String before = places.putIfAbsent(thumbprint, key.place());
        if (before != null) {
            rows.wrong(
                    key.place("jwk"),
                    "the same key stands at %s: each use and each organisation has one of its own".formatted(before));
        }
    }

    private void readOut(Row organisation, Row key, String thumbprint) {
        String said = key.text("fingerprint");
        if (!said.isEmpty() && !said.equals(thumbprint)) {
            rows.wrong(
                    key.place("fingerprint"),
                    "not this key's fingerprint (that is %s): ask %s again, by another way than the key came"
                            .formatted(thumbprint, organisation.text("id")));
        }
    }
}
