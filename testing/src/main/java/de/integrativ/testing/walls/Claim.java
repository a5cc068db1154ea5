package de.integrativ.testing.walls;

import java.util.Map;

/**
 * Whoever a transaction says that it works for.
 *
 * @param roles comma list
 */
public record Claim(String actor, String agency, String unit, String roles) {

    public static final Claim NONE = new Claim("", "", "", "");

    /** Each part alone: what an incomplete {@code set_config} would leave. */
    Map<String, Claim> parts() {
        return Map.of(
                "actor alone", new Claim(actor, "", "", ""),
                "organisation and unit alone", new Claim("", agency, unit, ""),
                "roles alone", new Claim("", "", "", roles),
                "all but the organisation", new Claim(actor, "", "", roles));
    }
}
