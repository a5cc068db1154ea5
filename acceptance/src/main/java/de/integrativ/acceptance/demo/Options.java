package de.integrativ.acceptance.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What the command line says.
 *
 * @param ports base port of the system to play against
 * @param keys directory of the parties' keys: the demonstration plays agencies, and needs theirs
 */
record Options(int ports, Path keys) {

    static Options parse(List<String> arguments) {
        String ports =
                value(arguments, "--ports", Objects.requireNonNullElse(System.getenv("INTEGRATIV_PORTS"), "18400"));
        String state = value(arguments, "--state", ".state/" + ports);
        String keys = Objects.requireNonNullElse(
                System.getenv("INTEGRATIV_KEYS"), Path.of(state, "keys").toString());
        return new Options(
                Integer.parseInt(ports),
                Path.of(value(arguments, "--keys", keys)).toAbsolutePath());
    }

    private static String value(List<String> arguments, String name, String otherwise) {
        int at = arguments.indexOf(name);
        if (at < 0) {
            return otherwise;
        }
        if (at + 1 == arguments.size()) {
            throw new IllegalArgumentException("After " + name + " a value is missing.");
        }
        return arguments.get(at + 1);
    }
}
