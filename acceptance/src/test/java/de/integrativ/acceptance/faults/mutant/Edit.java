package de.integrativ.acceptance.faults.mutant;

/** One damage to one class, by its path: under the platform's package, or a service's where it begins with one. */
sealed interface Edit {

    String PLATFORM = "platform/";

    String path();

    default String className() {
        boolean ofService = path().startsWith("casework/") || path().startsWith("network/");
        return "de/integrativ/" + (ofService ? "" : PLATFORM) + path();
    }

    /** Part of a text constant reads otherwise. */
    record Text(String path, String was, String becomes) implements Edit {}

    /** One value of an enum stands where another stood. */
    record Constant(String path, String was, String becomes) implements Edit {}

    /** A method does nothing but answer. */
    record Returns(String path, String method, Value value) implements Edit {}

    enum Value {
        NOTHING,
        FALSE,
        EMPTY_OPTIONAL
    }
}
