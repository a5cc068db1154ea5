package de.integrativ.gateway.shell;

import io.quarkus.qute.TemplateExtension;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What a code of a value list is called on the screen: {@code {state.label('referral-state')}}. */
@TemplateExtension
public final class Labels {

    private static final ResourceBundle.Control NO_DETOUR =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Labels() {}

    public static String label(@Nullable String code, String list) {
        return code == null ? "–" : of(list, code, TemplateLocale.current());
    }

    /** The field that an error is about: by its whole path, else by the last part of it. */
    public static String fieldLabel(String path) {
        return known(path, "field") ? label(path, "field") : label(path.substring(path.lastIndexOf('.') + 1), "field");
    }

    /** Whether there is such a word at all: for codes that come from an address. */
    public static boolean known(@Nullable String code, String list) {
        return code != null && bundle(TemplateLocale.current()).containsKey(list + "." + code);
    }

    /** The colour that goes with a state. */
    public static String kind(@Nullable String state) {
        String key = "state-kind." + state;
        ResourceBundle words = bundle(Locale.GERMAN);
        return words.containsKey(key) ? words.getString(key) : "info";
    }

    /** All codes of a list, in the order of their words. */
    public static List<String> codes(String list) {
        Locale locale = TemplateLocale.current();
        return bundle(locale).keySet().stream()
                .filter(key -> key.startsWith(list + "."))
                .map(key -> key.substring(list.length() + 1))
                .sorted(Comparator.comparing(code -> of(list, code, locale), Collator.getInstance(locale)))
                .toList();
    }

    public static String of(String list, String code, Locale locale) {
        try {
            return bundle(locale).getString(list + "." + code);
        } catch (MissingResourceException noWordForIt) {
            return code;
        }
    }

    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("labels", locale, NO_DETOUR);
    }
}
