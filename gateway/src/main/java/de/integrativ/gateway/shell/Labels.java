package de.integrativ.gateway.shell;

import io.quarkus.qute.TemplateExtension;
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

    /** Whether there is such a word at all: for codes that come from an address. */
    public static boolean known(@Nullable String code, String list) {
        return code != null && bundle(TemplateLocale.current()).containsKey(list + "." + code);
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
