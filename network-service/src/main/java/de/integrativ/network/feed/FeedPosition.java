package de.integrativ.network.feed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far an agency has read, as it gives it back to us. The epoch is part of it: after a restore the numbers start
 * again, and a position of before must not pass for one of after.
 */
public record FeedPosition(int epoch, long number) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})-(\\d{1,18})");

    /** @return nothing if it is not a position that we could have given out */
    static Optional<FeedPosition> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new FeedPosition(Integer.parseInt(form.group(1)), Long.parseLong(form.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return epoch + "-" + number;
    }
}
