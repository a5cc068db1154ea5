package de.integrativ.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.IntStream;

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

    /** @throws CannotStart naming every port of the servers and services that someone else listens on */
    void requireFree(int replicas) {
        List<String> taken = all(replicas)
                .filter(Ports::isTaken)
                .sorted()
                .mapToObj(String::valueOf)
                .toList();
        if (!taken.isEmpty()) {
            throw new CannotStart("Taken already: port " + String.join(", ", taken)
                    + ". Stop what listens there (./dev down, if it is Integrativ), or choose another base with"
                    + " INTEGRATIV_PORTS=" + (base + 1000) + ".");
        }
    }

    private IntStream all(int replicas) {
        IntStream servers = IntStream.rangeClosed(base + 1, base + 6);
        IntStream services = IntStream.range(0, replicas).flatMap(replica -> Service.ofProduct().stream()
                .filter(service -> service != Service.GATEWAY || replica == 0)
                .mapToInt(service -> service(service, replica)));
        return IntStream.concat(servers, services);
    }

    private static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress("127.0.0.1", port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
