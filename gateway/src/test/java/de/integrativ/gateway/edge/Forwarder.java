package de.integrativ.gateway.edge;

import de.integrativ.testing.TestPlace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/** Another address of Keycloak's, at which it is there or away as a test wants it. */
final class Forwarder implements AutoCloseable {

    /** Beside the ports of the test's servers. */
    static final int PORT = TestPlace.base() + 90;

    private final ServerSocket listening;
    private final URI target;

    private Forwarder(URI target) throws IOException {
        this.target = target;
        this.listening = new ServerSocket(PORT, 50, InetAddress.getByName("localhost"));
        Thread.ofVirtual().start(this::listen);
    }

    static Forwarder toKeycloak() throws IOException {
        return new Forwarder(URI.create(TestPlace.realm()));
    }

    private void listen() {
        while (!listening.isClosed()) {
            try {
                Socket from = listening.accept();
                Socket to = new Socket(target.getHost(), target.getPort());
                Thread.ofVirtual().start(() -> copy(from, to));
                Thread.ofVirtual().start(() -> copy(to, from));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private static void copy(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            return; // the other direction has ended
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "port " + PORT + " leads to " + target;
    }
}
