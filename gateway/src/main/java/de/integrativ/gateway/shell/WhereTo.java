package de.integrativ.gateway.shell;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a person is led by what a request says: to an address of ours, and never to another host. */
public final class WhereTo {

    public static final String START = "/heute";

    /**
     * Path and query of RFC 3986's characters, one slash at the start and never two in the path. Browsers drop tabs and
     * line breaks and take a backslash for a slash: {@code /\t/host}, {@code /\host} and {@code //host} are other hosts.
     */
    private static final Pattern OURS =
            Pattern.compile("(?![^?]*//)(?!.*%(?!\\p{XDigit}{2}))/[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*");

    private static final Pattern HOST = Pattern.compile("^https?://[^/?#]*");

    private WhereTo() {}

    /** @return what was asked for if it is ours, else where everybody starts */
    public static String ours(@Nullable String asked) {
        return asked != null && OURS.matcher(asked).matches() ? asked : START;
    }

    /** @param address a whole one, as a browser says where it comes from; its path counts, whatever its host */
    public static String within(@Nullable String address) {
        return ours(address == null ? null : HOST.matcher(address).replaceFirst(""));
    }
}
