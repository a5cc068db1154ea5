package de.integrativ.gateway.edge;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.config.ConfigProvider;

/** Notes what a service would be asked for. */
final class Listening implements AutoCloseable {

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    private Listening(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", port), 0);
        server.createContext("/", call -> {
            heard.add(call.getRequestURI().toString());
            call.sendResponseHeaders(204, -1);
            call.close();
        });
        server.start();
    }

    static Listening asReferralService() throws IOException {
        return new Listening(ConfigProvider.getConfig().getValue("integrativ.port.referral", Integer.class));
    }

    /** @return path and query as they came */
    List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
