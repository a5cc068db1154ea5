package de.integrativ.acceptance.simulator;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A partner's own system, whichever way it is connected: gets requests, acknowledges, answers, deletes what is recalled. */
public final class PartnerSystem implements AutoCloseable {

    private final AgencyClient client;

    PartnerSystem(AgencyClient client) {
        this.client = client;
    }

    /** New events for us, receipted. */
    public List<Incoming> listen(Duration wait) throws IOException, InterruptedException {
        return client.receive(wait);
    }

    public Event acknowledge(String ref, LocalDate on) throws IOException, InterruptedException {
        return client.send(ref, "partner.request-acknowledged.v1", Instant.now(), on(on));
    }

    /** @param outcome POSITIVE, NEGATIVE or PARTIAL */
    public Event answer(String ref, LocalDate on, String outcome, @Nullable String text)
            throws IOException, InterruptedException {
        Map<String, String> content = on(on);
        content.put("outcome", outcome);
        if (text != null) {
            content.put("text", text);
        }
        return client.send(ref, "partner.request-answered.v1", Instant.now(), content);
    }

    public Event reject(String ref, LocalDate on, @Nullable String reason) throws IOException, InterruptedException {
        Map<String, String> content = on(on);
        if (reason != null) {
            content.put("reason", reason);
        }
        return client.send(ref, "partner.request-rejected.v1", Instant.now(), content);
    }

    /** What a recalled request had told us is gone here. */
    public Event confirmDeletion(String ref, LocalDate on) throws IOException, InterruptedException {
        return client.send(ref, "partner.deletion-confirmed.v1", Instant.now(), on(on));
    }

    /** For whoever wants to send what a well-meaning system would not. */
    public AgencyClient client() {
        return client;
    }

    /** Acknowledges and answers every request, and confirms every recall: what the programs do until they are stopped. */
    void serve(Duration wait, String answer, Console console) throws IOException, InterruptedException {
        for (Incoming incoming : listen(wait)) {
            console.received(incoming);
            String ref = incoming.event().ref();
            LocalDate today = LocalDate.now(Console.HERE);
            if (incoming.is("casework.request-sent.v1")) {
                console.sent(acknowledge(ref, today));
                console.sent(answer(ref, today, "POSITIVE", answer));
            } else if (incoming.is("casework.request-withdrawn.v1")) {
                console.sent(confirmDeletion(ref, today));
            }
        }
    }

    private static Map<String, String> on(LocalDate day) {
        return new HashMap<>(Map.of("on", day.toString()));
    }

    @Override
    public void close() {
        client.close();
    }
}
