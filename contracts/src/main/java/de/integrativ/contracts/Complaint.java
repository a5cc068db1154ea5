package de.integrativ.contracts;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What is wrong with one field of a message. Never repeats what the field holds: that may be personal data.
 *
 * @param field name as sent, e.g. {@code consents[0].scope}; empty for the message as a whole
 * @param code keyword of JSON Schema that was broken, e.g. {@code required}
 * @param remedy what to do about it, in German
 */
public record Complaint(String field, String code, String remedy) {

    private static final int LONGEST_NAME = 60;

    static Complaint of(Error error) {
        return new Complaint(field(error), error.getKeyword(), remedy(error));
    }

    private static String field(Error error) {
        NodePath path = error.getInstanceLocation();
        StringBuilder field = new StringBuilder();
        for (int i = 0; i < path.getNameCount(); i++) {
            append(field, path.getElement(i));
        }
        if (error.getProperty() != null) {
            append(field, error.getProperty());
        }
        return field.toString();
    }

    private static void append(StringBuilder field, Object element) {
        if (element instanceof Integer index) {
            field.append('[').append(index).append(']');
            return;
        }
        // The name of an unknown field is the sender's own: cut, so that nobody smuggles a text through it.
        String name = element.toString();
        field.append(field.isEmpty() ? "" : ".").append(name, 0, Math.min(name.length(), LONGEST_NAME));
    }

    private static String remedy(Error error) {
        return switch (error.getKeyword()) {
            case "required", "dependentRequired" -> "Fehlt: angeben.";
            case "additionalProperties", "unevaluatedProperties" -> "Gehört nicht in diese Nachricht: weglassen.";
            case "enum", "const" -> "Einen dieser Werte: " + values(error) + ".";
            case "format" -> "Form: " + form(error) + ".";
            case "pattern" -> "Form: " + error.getSchemaNode().asText() + ".";
            case "type" -> "Art: " + error.getSchemaNode().asText() + ".";
            case "maxLength" -> "Höchstens " + error.getSchemaNode().asText() + " Zeichen.";
            case "minLength" -> "Mindestens " + error.getSchemaNode().asText() + " Zeichen.";
            case "maxItems" -> "Höchstens " + error.getSchemaNode().asText() + " Einträge.";
            case "minItems" -> "Mindestens " + error.getSchemaNode().asText() + " Einträge.";
            case "uniqueItems" -> "Jeden Eintrag nur einmal.";
            case "minimum", "maximum" -> "Grenze: " + error.getSchemaNode().asText() + ".";
            default -> "Nach dem Schema berichtigen.";
        };
    }

    private static String values(Error error) {
        return Arrays.stream(error.getSchemaNode().toString().split("[\\[\\]\",]+", -1))
                .filter(value -> !value.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String form(Error error) {
        return switch (error.getSchemaNode().asText()) {
            case "date" -> "JJJJ-MM-TT";
            case "date-time" -> "JJJJ-MM-TTThh:mm:ssZ";
            case "uuid" -> "UUID";
            case "email" -> "E-Mail-Adresse";
            default -> error.getSchemaNode().asText();
        };
    }
}
