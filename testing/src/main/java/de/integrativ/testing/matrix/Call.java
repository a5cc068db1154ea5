package de.integrativ.testing.matrix;

import java.util.Map;

/**
 * One request as it would be sent.
 *
 * @param body JSON; empty for none
 */
public record Call(String method, String path, String body, Map<String, String> headers) {}
