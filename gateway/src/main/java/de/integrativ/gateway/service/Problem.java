package de.integrativ.gateway.service;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A problem detail (RFC 9457) as a service answered it. The type decides; texts are shown and never parsed. */
public record Problem(
        @Nullable String type,
        @Nullable String title,
        int status,
        @Nullable String detail,
        List<FieldError> errors,
        Map<String, Object> context) {

    public record FieldError(
            String field, @Nullable String code, @Nullable String remedy) {}

    public Problem {
        // A service that answers without them would otherwise turn its refusal into an error of ours.
        errors = errors == null ? List.of() : errors;
        context = context == null ? Map.of() : context;
    }

    /** The last part of the type: what our words for it are kept under. */
    public String code() {
        return type == null ? "" : type.substring(type.lastIndexOf(':') + 1);
    }

    public boolean isConflict() {
        return status == 409 || status == 412;
    }

    /** What a service would say if it said anything. */
    public static Problem unanswered() {
        return new Problem("urn:integrativ:problem:service-down", null, 503, null, List.of(), Map.of());
    }

    static Problem bare(int status) {
        return new Problem("about:blank", null, status, null, List.of(), Map.of());
    }
}
