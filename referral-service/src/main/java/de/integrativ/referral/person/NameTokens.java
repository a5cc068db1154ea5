package de.integrativ.referral.person;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.codec.language.ColognePhonetic;

/** How a name sounds to German ears, one code per word, so that a search by ear is a search by equality. */
final class NameTokens {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private NameTokens() {}

    static Set<String> of(String text) {
        ColognePhonetic cologne = new ColognePhonetic();
        return BETWEEN_WORDS
                .splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .map(word -> token(cologne, word))
                .collect(Collectors.toSet());
    }

    /** A name in a script that the phonetic doesn't know stands for itself. */
    private static String token(ColognePhonetic cologne, String word) {
        String code = cologne.colognePhonetic(word);
        return code.isEmpty() ? word.toLowerCase(Locale.ROOT) : code;
    }
}
