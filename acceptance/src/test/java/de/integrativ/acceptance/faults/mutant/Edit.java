package de.integrativ.acceptance.faults.mutant;

/** One damage to one class of the platform, by the class's path under its package. */
sealed interface Edit {

    String PLATFORM = "de/integrativ/platform/";

    String path();

    default String className() {
        return PLATFORM + path();
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
