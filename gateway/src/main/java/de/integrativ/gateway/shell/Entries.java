package de.integrativ.gateway.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What someone typed, in the form's own words, to stand beside what holds now. */
@Named("entries")
@ApplicationScoped
public class Entries {

    public record Entry(String label, String value) {}

    private final CountyNames county;

    Entries(CountyNames county) {
        this.county = county;
    }

    /** The filled fields that have a name on the screen; those of the form's own making have none. */
    public List<Entry> of(Form form) {
        List<Entry> entries = new ArrayList<>();
        for (String name : form.typed().keySet().stream().sorted().toList()) {
            List<String> values = form.values(name);
            String field = name.startsWith("consent.") ? "answer" : name;
            if (!values.isEmpty() && isAsked(field)) {
                entries.add(new Entry(
                        label(name),
                        values.stream().map(value -> words(field, value)).collect(Collectors.joining(", "))));
            }
        }
        return entries;
    }

    private static boolean isAsked(String field) {
        return Labels.known(field, "field") || Labels.known(last(field), "field");
    }

    /** Consents carry their scope in the field's name, and whom they are for. */
    private String label(String name) {
        String[] parts = name.split("\\.", 3);
        if (!parts[0].equals("consent")) {
            return Labels.fieldLabel(name);
        }
        String scope = Labels.label(parts[1], "scope");
        return parts.length < 3 ? scope : scope + ", " + county.agency(parts[2]);
    }

    private String words(String field, String value) {
        String last = last(field);
        return switch (last) {
            case "caseManager", "to", "deputy" -> county.person(value);
            case "recipient", "partner" -> county.agency(value);
            case "municipality" -> county.municipality(value);
            default -> Labels.known(last, "entry") ? code(value, Labels.label(last, "entry")) : day(value);
        };
    }

    private static String code(String value, String lists) {
        for (String list : lists.split(",")) {
            if (Labels.known(value, list)) {
                return Labels.label(value, list);
            }
        }
        return value;
    }

    private static String day(String value) {
        return value.matches("\\d{4}-\\d{2}-\\d{2}") ? Formats.moment(value) : value;
    }

    private static String last(String field) {
        return field.substring(field.lastIndexOf('.') + 1);
    }
}
