package de.integrativ.platform.event;

/**
 * The key of messages with one agency. Outbound: random per (journey, agency) or per request. Inbound: the agency's own
 * opaque reference, meaningful only together with that agency.
 */
public record Ref(String value) {

    private static final int LONGEST = 100;

    /** @throws IllegalArgumentException if empty or longer than 100 characters */
    public Ref {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("a ref has 1 to " + LONGEST + " characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
