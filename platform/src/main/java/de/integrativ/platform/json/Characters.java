package de.integrativ.platform.json;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.platform.problem.Problem.FieldError;
import java.util.ArrayList;
import java.util.List;

/** Text that JSON can spell and no database can hold: NUL, and half a character (a lone surrogate). */
public final class Characters {

    static final String CODE = "CHARACTERS";
    static final String REMEDY = "Enthält ein Zeichen, das kein Text ist (U+0000 oder ein halbes Zeichen): entfernen.";

    private Characters() {}

    public static boolean storable(String text) {
        return text.codePoints()
                .noneMatch(point -> point == 0 || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    /** @return a complaint for each field, in the contract's way of naming them */
    static List<FieldError> complaints(JsonNode body) {
        List<FieldError> found = new ArrayList<>();
        look(body, "", found);
        return found;
    }

    private static void look(JsonNode node, String path, List<FieldError> found) {
        if (node.isTextual() && !storable(node.textValue())) {
            found.add(new FieldError(path, CODE, REMEDY));
        }
        node.properties().forEach(field -> {
            boolean named = storable(field.getKey());
            String inner = (path.isEmpty() ? "" : path + ".") + (named ? field.getKey() : "?");
            if (!named) {
                found.add(new FieldError(inner, CODE, REMEDY));
            }
            look(field.getValue(), inner, found);
        });
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                look(node.get(i), path + "[" + i + "]", found);
            }
        }
    }
}
