package de.integrativ.gateway.shell;

import de.integrativ.gateway.service.Problem;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form, kept for the next showing, and what is wrong with it. Field names are the paths of the
 * REST bodies, so that a service's field errors find their field; only never {@code form}: a field of that name hides
 * the form from scripts.
 *
 * @param command which of a page's forms it is; empty when none was sent
 * @param errors what to do about each field, by name
 */
public record Form(
        String command,
        Map<String, List<String>> typed,
        Map<String, String> errors,
        @Nullable Problem problem) {

    public static Form empty() {
        return new Form("", Map.of(), Map.of(), null);
    }

    public static Form of(String command, MultivaluedMap<String, String> typed) {
        return new Form(command, Map.copyOf(typed), new LinkedHashMap<>(), null);
    }

    public Form refusedBy(Problem problem) {
        Map<String, String> all = new LinkedHashMap<>(errors);
        for (Problem.FieldError error : problem.errors()) {
            String remedy = error.remedy();
            all.put(error.field(), remedy == null ? Labels.label(error.code(), "error") : remedy);
        }
        return new Form(command, typed, all, problem);
    }

    /** Nobody said whether it arrived. */
    Form unanswered() {
        return refusedBy(Problem.unanswered());
    }

    /** Someone else was there first: what was typed meets a state that its writer has not seen. */
    public boolean inConflict() {
        return problem != null && problem.isConflict();
    }

    /** Why a service refused, in our words where its own would name a code. */
    public String why() {
        if (problem == null) {
            return "";
        }
        String detail = problem.detail() == null ? problem.title() : problem.detail();
        return Labels.known(problem.code(), "problem") ? Labels.label(problem.code(), "problem") : orEmpty(detail);
    }

    public boolean is(String name) {
        return command.equals(name);
    }

    public String value(String name) {
        return typed.getOrDefault(name, List.of()).stream()
                .findFirst()
                .orElse("")
                .strip();
    }

    /** The typed value once the form was sent, else what the field starts with. */
    public String value(String name, @Nullable String before) {
        return typed.isEmpty() ? orEmpty(before) : value(name);
    }

    /** The same for a field that is always sent, also empty: one that was not sent is new on the page. */
    public String entry(String name, @Nullable String before) {
        return typed.containsKey(name) ? value(name) : orEmpty(before);
    }

    private static String orEmpty(@Nullable String before) {
        return before == null ? "" : before;
    }

    public List<String> values(String name) {
        return typed.getOrDefault(name, List.of()).stream()
                .filter(v -> !v.isBlank())
                .toList();
    }

    /** The name of a field that there is one of for each {@code id}. */
    public String named(String name, String id) {
        return name + "." + id;
    }

    public boolean has(String name, String value) {
        return typed.getOrDefault(name, List.of()).contains(value);
    }

    public boolean flag(String name) {
        return has(name, "true");
    }

    public @Nullable String text(String name) {
        String value = value(name);
        return value.isEmpty() ? null : value;
    }

    public @Nullable LocalDate date(String name) {
        String value = value(name);
        if (value.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException notADay) {
            errors.put(name, Labels.label("date", "error"));
            return null;
        }
    }

    /** The filled ones of these fields, as a REST body takes them. */
    public Map<String, Object> body(List<String> names) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (String name : names) {
            String value = text(name);
            if (value != null) {
                body.put(name, value);
            }
        }
        return body;
    }

    /** The filled ones of the fields {@code <part>.<name>}, without the part. */
    public Map<String, Object> bodyOf(String part, String... names) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (String name : names) {
            String value = text(part + "." + name);
            if (value != null) {
                body.put(name, value);
            }
        }
        return body;
    }

    public String required(String name) {
        String value = value(name);
        if (value.isEmpty()) {
            errors.put(name, Labels.label("required", "error"));
        }
        return value;
    }

    public @Nullable LocalDate requiredDate(String name) {
        required(name);
        return date(name);
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    public @Nullable String error(String name) {
        return errors.get(name);
    }

    /** For the list at the top that links to the fields. */
    public List<Map.Entry<String, String>> errorList() {
        return new ArrayList<>(errors.entrySet());
    }
}
