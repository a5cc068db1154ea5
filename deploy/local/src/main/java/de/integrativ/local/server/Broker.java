package de.integrativ.local.server;

import de.integrativ.local.CannotStart;
import de.integrativ.local.Ports;
import de.integrativ.local.StateDir;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;

/** A real broker and controller in this process. */
final class Broker implements AutoCloseable {

    /** Any id; one broker is the whole cluster. */
    private static final String CLUSTER_ID = "SW50ZWdyYXRpdkxva2Fs0Q";

    private final KafkaRaftServer server;

    private Broker(KafkaRaftServer server) {
        this.server = server;
    }

    static Broker start(Ports ports, StateDir state, String realmUrl) {
        System.setProperty(
                "org.apache.kafka.sasl.oauthbearer.allowed.urls",
                state.jwks().toUri().toString());
        Properties settings = BrokerSettings.of(ports, state, realmUrl);
        try {
            format(settings, state);
        } catch (IOException e) {
            throw new CannotStart("Kafka's directory " + state.broker() + " cannot be written: " + e.getMessage(), e);
        }
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        server.startup();
        return new Broker(server);
    }

    /** Does nothing to a directory that is formatted already. */
    private static void format(Properties settings, StateDir state) throws IOException {
        Files.createDirectories(state.broker());
        Path file = state.root().resolve("kafka.properties");
        try (OutputStream out = Files.newOutputStream(file)) {
            settings.store(out, null);
        }
        String[] arguments = {
            "format",
            "-t",
            CLUSTER_ID,
            "-c",
            file.toString(),
            "--ignore-formatted",
            "--add-scram",
            "SCRAM-SHA-256=[name=broker,password=broker]",
            "--add-scram",
            "SCRAM-SHA-256=[name=admin,password=admin]"
        };
        PrintStream quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        if (StorageTool.execute(arguments, quiet) != 0) {
            throw new CannotStart("Kafka could not format " + state.broker() + "; delete it if it is half-written");
        }
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
