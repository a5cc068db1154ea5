package de.integrativ.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * A problem detail (RFC 9457). The type is the contract; texts are for people and are never parsed.
 *
 * @param type {@code urn:integrativ:problem:<name>}
 * @param errors which fields, and what to do about each
 * @param context ids, codes and states only, never personal data
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type, String title, int status, String detail, List<FieldError> errors, Map<String, Object> context) {

    /** @param field name as sent, e.g. {@code person.birthDate} */
    public record FieldError(String field, String code, String remedy) {}

    public static Problem of(String name, int status, String title, String detail) {
        return new Problem("urn:integrativ:problem:" + name, title, status, detail, List.of(), Map.of());
    }

    public Problem with(Map<String, Object> more) {
        return new Problem(type, title, status, detail, errors, more);
    }

    public Problem with(List<FieldError> fields) {
        return new Problem(type, title, status, detail, fields, context);
    }
}
