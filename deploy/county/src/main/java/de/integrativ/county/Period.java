package de.integrativ.county;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as the county file writes it, e.g. {@code 5 WD}, {@code 42 D}, {@code 3 M}.
 *
 * @param unit working days, calendar days or months
 */
public record Period(int amount, Unit unit) {

    public enum Unit {
        WD,
        D,
        M
    }

    private static final Pattern FORM = Pattern.compile("(\\d{1,4}) (WD|D|M)");

    /** @throws IllegalArgumentException if the text is not "amount unit" */
    @JsonCreator
    public static Period parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a period; write an amount and WD, D or M, e.g. '5 WD'");
        }
        return new Period(Integer.parseInt(form.group(1)), Unit.valueOf(form.group(2)));
    }
}
