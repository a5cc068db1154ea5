package de.integrativ.county;

/** What a county has whose file says {@code demonstration: true}: nobody in it exists. */
public final class Demonstration {

    private Demonstration() {}

    /** Everybody's, and known to everybody. */
    public static String password() {
        return "integrativ";
    }
}
