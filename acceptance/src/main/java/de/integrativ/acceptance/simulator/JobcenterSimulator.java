package de.integrativ.acceptance.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The system of a Jobcenter: refers people under references of its own, and hears what becomes of them.
 *
 * <pre>{@code
 * JobcenterSimulator submit <reference> <referral.json>
 * JobcenterSimulator withdraw <reference> <events sent so far under it>
 * JobcenterSimulator listen
 * }</pre>
 */
public final class JobcenterSimulator implements AutoCloseable {

    private static final String DEFAULT_AGENCY = "jobcenter-coesfeld";
    private static final Duration LOOK = Duration.ofSeconds(5);

    private final AgencyClient client;

    public JobcenterSimulator(AgencySettings settings, Sequences sequences) {
        this.client = AgencyClient.ofJobcenter(settings, sequences);
    }

    /** @param referral content of {@code jobcenter.referral-submitted.v1} */
    public Event submit(String ref, Instant occurredAt, Object referral) throws IOException, InterruptedException {
        return client.send(ref, "jobcenter.referral-submitted.v1", occurredAt, referral);
    }

    /** Answers a question that came as {@code referral.info-requested.v1}. */
    public Event answer(String ref, String text) throws IOException, InterruptedException {
        return client.send(ref, "jobcenter.info-answered.v1", Instant.now(), Map.of("text", text));
    }

    public Event withdraw(String ref) throws IOException, InterruptedException {
        return client.send(ref, "jobcenter.referral-withdrawn.v1", Instant.now(), Map.of());
    }

    /** @param scope C1 or C3: those that the Jobcenter recorded */
    public Event withdrawConsent(String ref, String scope, LocalDate on) throws IOException, InterruptedException {
        return client.send(
                ref,
                "jobcenter.consent-withdrawn.v1",
                Instant.now(),
                Map.of("scope", scope, "withdrawnOn", on.toString()));
    }

    /** New events for us, receipted. */
    public List<Incoming> listen(Duration wait) throws IOException, InterruptedException {
        return client.receive(wait);
    }

    /** For whoever wants to send what a well-meaning system would not. */
    public AgencyClient client() {
        return client;
    }

    @Override
    public void close() {
        client.close();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        AgencySettings settings = AgencySettings.fromEnvironment(DEFAULT_AGENCY);
        Console.allowTokensFrom(settings);
        String command = arguments.length == 0 ? "listen" : arguments[0];
        Sequences sequences = new Sequences();
        try (JobcenterSimulator jobcenter = new JobcenterSimulator(settings, sequences)) {
            switch (command) {
                case "submit" -> {
                    String ref = arguments.length > 1 ? arguments[1] : "JC-" + UUID.randomUUID();
                    JsonNode referral =
                            new ObjectMapper().readTree(Path.of(arguments[2]).toFile());
                    Console.sent(jobcenter.submit(ref, Instant.now(), referral));
                }
                case "withdraw" -> {
                    sequences.startAfter(arguments[1], Long.parseLong(arguments[2]));
                    Console.sent(jobcenter.withdraw(arguments[1]));
                }
                case "listen" -> Console.forever(() -> jobcenter.listen(LOOK).forEach(Console::received));
                default -> Console.say("submit, withdraw or listen");
            }
        }
    }
}
