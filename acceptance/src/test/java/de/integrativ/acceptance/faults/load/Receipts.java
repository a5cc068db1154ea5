package de.integrativ.acceptance.faults.load;

import de.integrativ.acceptance.faults.checker.Seen;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** The Jobcenter's system says of each notice that it has it, again if it gets it again: a new receipt each time. */
public final class Receipts implements Consumer<Seen>, AutoCloseable {

    private final AgencySystem jobcenter;
    private final BlockingQueue<Seen> due = new LinkedBlockingQueue<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private final Thread thread;

    public Receipts(AgencySystem jobcenter) {
        this.jobcenter = jobcenter;
        this.thread = Thread.ofPlatform().daemon().name("receipts").start(this::send);
    }

    @Override
    public void accept(Seen seen) {
        if (seen.topic().equals(jobcenter.inbound()) && !seen.type().startsWith("agency.")) {
            due.add(seen);
        }
    }

    private void send() {
        List<Seen> batch = new ArrayList<>();
        try {
            while (!Thread.currentThread().isInterrupted()) {
                batch.add(due.take());
                due.drainTo(batch, 200);
                jobcenter.publish(batch.stream().map(this::receipt).toList());
                batch.clear();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Letter receipt(Seen notice) {
        long sequence = sequences.merge(notice.key(), 1L, Long::sum);
        String body = "{\"messageId\":\"" + notice.id() + "\",\"outcome\":\"APPLIED\"}";
        return new Letter(
                UUID.randomUUID(),
                jobcenter.outbound(),
                notice.key(),
                sequence,
                "agency.receipt.v1",
                Instant.now(),
                body);
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
