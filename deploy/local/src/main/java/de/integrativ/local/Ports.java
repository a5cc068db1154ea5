package de.integrativ.local;

/** Every port of the system, counted from one base, so that several can run side by side on a machine. */
public record Ports(int base) {

    public int gateway() {
        return base;
    }

    public int keycloak() {
        return base + 1;
    }

    public int keycloakManagement() {
        return base + 2;
    }

    public int postgres() {
        return base + 3;
    }

    /** The broker's listener for services. */
    public int brokerForServices() {
        return base + 4;
    }

    /** The broker's listener for agencies. */
    public int brokerForAgencies() {
        return base + 5;
    }

    public int controller() {
        return base + 6;
    }

    /** @param replica 0 for the first */
    public int service(Service service, int replica) {
        return base + service.offset() + 20 * replica;
    }
}
