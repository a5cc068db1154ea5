package de.integrativ.acceptance.faults.load;

import de.integrativ.acceptance.faults.checker.Requests;
import de.integrativ.acceptance.faults.checker.Seen;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/**
 * A partner's own system: says of each message that it has it, acknowledges and answers what is asked, its answer twice
 * under one id, and confirms of what is taken back that its copy is gone.
 */
public final class PartnerSystem implements Consumer<Seen>, AutoCloseable {

    private static final ZoneId HERE = ZoneId.of("Europe/Berlin");

    private final AgencySystem partner;
    private final BlockingQueue<Seen> due = new LinkedBlockingQueue<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    private final Thread thread;

    public PartnerSystem(AgencySystem partner) {
        this.partner = partner;
        this.thread = Thread.ofPlatform().daemon().name("partner").start(this::work);
    }

    @Override
    public void accept(Seen seen) {
        if (seen.topic().equals(partner.inbound()) && !seen.type().startsWith("agency.")) {
            due.add(seen);
        }
    }

    private void work() {
        List<Seen> batch = new ArrayList<>();
        try {
            while (!Thread.currentThread().isInterrupted()) {
                batch.add(due.take());
                due.drainTo(batch, 200);
                partner.publish(
                        batch.stream().flatMap(seen -> said(seen).stream()).toList());
                batch.clear();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Letter> said(Seen seen) {
        String on = "{\"on\":\"" + LocalDate.now(HERE) + "\"";
        List<Letter> letters = new ArrayList<>();
        letters.add(letter(seen, "agency.receipt.v1", "{\"messageId\":\"" + seen.id() + "\",\"outcome\":\"APPLIED\"}"));
        if (!done.add(seen.type() + seen.id())) {
            return letters;
        }
        String message = seen.text("message");
        if (seen.type().equals("casework.request-withdrawn.v1")) {
            letters.add(letter(seen, "partner.deletion-confirmed.v1", on + "}"));
        } else if (seen.type().equals("casework.request-sent.v1") && !message.endsWith(Enquiries.LEAVE_OPEN)) {
            letters.add(letter(seen, "partner.request-acknowledged.v1", on + "}"));
            String text = ",\"outcome\":\"POSITIVE\",\"text\":\"" + Requests.answerTo(message) + "\"}";
            Letter answer = letter(seen, "partner.request-answered.v1", on + text);
            letters.addAll(List.of(answer, answer));
        }
        return letters;
    }

    private Letter letter(Seen about, String type, String body) {
        long sequence = sequences.merge(about.key(), 1L, Long::sum);
        return new Letter(UUID.randomUUID(), partner.outbound(), about.key(), sequence, type, Instant.now(), body);
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
