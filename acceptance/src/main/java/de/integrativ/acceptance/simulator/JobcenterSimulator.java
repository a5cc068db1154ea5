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

/** The system of a Jobcenter: refers people under references of its own, and hears what becomes of them. */
public final class JobcenterSimulator implements AutoCloseable {

    static final String AGENCY = "jobcenter-coesfeld";

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

    /** @throws Simulate.NotUnderstood if the words are none of its commands */
    static void run(AgencySettings settings, Console console, List<String> words)
            throws IOException, InterruptedException {
        Sequences sequences = new Sequences();
        try (JobcenterSimulator jobcenter = new JobcenterSimulator(settings, sequences)) {
            String command = words.isEmpty() ? "listen" : words.getFirst();
            switch (command + "/" + Math.max(1, words.size())) {
                case "listen/1" -> console.forever(() -> jobcenter.listen(LOOK).forEach(console::received));
                case "submit/3" -> {
                    JsonNode referral =
                            new ObjectMapper().readTree(Path.of(words.get(2)).toFile());
                    console.sent(jobcenter.submit(words.get(1), Instant.now(), referral));
                }
                case "withdraw/3" -> {
                    sequences.startAfter(words.get(1), Long.parseLong(words.get(2)));
                    console.sent(jobcenter.withdraw(words.get(1)));
                }
                default -> throw new Simulate.NotUnderstood(String.join(" ", words));
            }
        }
    }
}
