package de.integrativ.local;

import java.util.List;
import java.util.Locale;

/** The processes of our own, and what the servers must hold for each. */
public enum Service {
    GATEWAY(0),
    REFERRAL(11),
    CASEWORK(12),
    NETWORK(13),
    REPORTING(14),
    /** Stands in the test stack only, for the platform's own tests. */
    SAMPLE(15);

    private final int offset;

    Service(int offset) {
        this.offset = offset;
    }

    int offset() {
        return offset;
    }

    /** Name of its database and prefix of its roles there. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name as a party to messages, as its user at the broker, and its directory. */
    public String fullName() {
        return this == GATEWAY ? "gateway" : id() + "-service";
    }

    /** The gateway takes no part in messages. */
    public boolean exchangesMessages() {
        return this != GATEWAY;
    }

    public static List<Service> ofProduct() {
        return List.of(REFERRAL, CASEWORK, NETWORK, REPORTING, GATEWAY);
    }
}
