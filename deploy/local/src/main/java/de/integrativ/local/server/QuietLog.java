package de.integrativ.local.server;

import java.util.Map;
import java.util.stream.Stream;

/**
 * What keeps rows out of PostgreSQL's own log: no "Failing row contains …", no statement with its values, no parameters.
 * See ADR 0108.
 */
final class QuietLog {

    static final Map<String, String> SETTINGS = Map.of(
            "log_error_verbosity", "terse",
            "log_min_error_statement", "panic",
            "log_parameter_max_length", "0",
            "log_parameter_max_length_on_error", "0");

    private QuietLog() {}

    /** @return each as the server takes it: {@code -c}, then {@code name=value} */
    static Stream<String> arguments() {
        return SETTINGS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(setting -> Stream.of("-c", setting.getKey() + "=" + setting.getValue()));
    }
}
