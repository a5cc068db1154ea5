package de.integrativ.gateway.edge;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a call to {@code /api/<service>/…} goes. Only a path that everybody reads alike is one (docs/adr/0705): what is
 * checked here and what the service understands cannot differ.
 *
 * @param path as the service is asked for it, e.g. {@code /referrals}
 */
record EdgeAddress(String service, String path) {

    static final String PREFIX = "/api/";

    /** Nothing encoded, no parameters after a semicolon, no backslash: RFC 3986's unreserved characters. */
    private static final Pattern PLAIN = Pattern.compile(PREFIX + "([a-z]+)(/[A-Za-z0-9._~/-]*[A-Za-z0-9._~-])");
    /** {@code //}, {@code /./} and {@code /../}, which one server takes as they are and the next one takes away. */
    private static final Pattern MOVES = Pattern.compile("/(/|\\.\\.?(/|$))");
    /** Health, metrics and the like are for operators, beside the edge; descriptions are for everyone with a token. */
    private static final Pattern FOR_OPERATORS = Pattern.compile("/q(/(?!openapi$).*)?");

    /** @param path as it came, undecoded, without the query */
    static Optional<EdgeAddress> of(String path) {
        Matcher plain = PLAIN.matcher(path);
        if (!plain.matches()
                || MOVES.matcher(path).find()
                || FOR_OPERATORS.matcher(plain.group(2)).matches()) {
            return Optional.empty();
        }
        return Optional.of(new EdgeAddress(plain.group(1), plain.group(2)));
    }
}
