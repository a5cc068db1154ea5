package de.integrativ.testing.matrix;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Set;

/**
 * What a service answered.
 *
 * @param headers their names; their values only where they don't tell the time
 */
record Reply(int status, String type, Set<String> headers, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    boolean worked() {
        return status / 100 == 2;
    }

    /** No right, or nothing there, or not signed in. */
    boolean refused() {
        return status == 401 || status == 403 || status == 404;
    }

    /**
     * The state of the thing, or of what was read of it, forbids it, or nobody knows now whether it does (503): told only to
     * whom its existence is no secret.
     */
    boolean notNow() {
        return refused() || status == 503 || status == 409 || status == 412 || status == 422 || status == 428;
    }

    JsonNode json() {
        if (!type.contains("json")) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + type, e);
        }
    }
}
