import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Testcontainers' reaper: each line of filters is acknowledged; ten seconds after the last client has gone, whatever
 * matches a line is removed.
 */
class Ryuk {
    private static final long PATIENCE_NANOS = 10_000_000_000L;
    private static final long FIRST_PATIENCE_NANOS = 6 * PATIENCE_NANOS;

    private final Set<String> filters = ConcurrentHashMap.newKeySet();
    private final AtomicInteger clients = new AtomicInteger();
    private volatile long reapAt = System.nanoTime() + FIRST_PATIENCE_NANOS;

    public static void main(String[] args) throws Exception {
        var ryuk = new Ryuk();
        var server = new ServerSocket(8080);
        Thread.ofVirtual().start(() -> ryuk.accept(server));
        System.out.println("Started");
        while (ryuk.clients.get() > 0 || System.nanoTime() < ryuk.reapAt) {
            Thread.sleep(500);
        }
        ryuk.reap();
    }

    private void accept(ServerSocket server) {
        while (true) {
            try {
                Socket client = server.accept();
                clients.incrementAndGet();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                filters.add(line);
                client.getOutputStream().write("ACK\n".getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            System.out.println("client gone: " + e.getMessage());
        } finally {
            reapAt = System.nanoTime() + PATIENCE_NANOS;
            clients.decrementAndGet();
        }
    }

    private void reap() throws Exception {
        for (String line : filters) {
            List<String> filter = new ArrayList<>();
            for (String part : line.split("&")) {
                filter.add("--filter");
                filter.add(URLDecoder.decode(part, StandardCharsets.UTF_8));
            }
            remove("ps -aq", "rm -fv", filter);
            remove("network ls -q", "network rm", filter);
            remove("volume ls -q", "volume rm", filter);
        }
    }

    private static void remove(String list, String remove, List<String> filter) throws Exception {
        for (String id : docker(list, filter)) {
            docker(remove, List.of(id));
        }
    }

    private static List<String> docker(String command, List<String> arguments) throws Exception {
        List<String> line = new ArrayList<>(List.of("docker"));
        line.addAll(List.of(command.split(" ")));
        line.addAll(arguments);
        Process docker = new ProcessBuilder(line).redirectErrorStream(true).start();
        return new String(docker.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
}
