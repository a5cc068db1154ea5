package de.integrativ.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay after a commit that left something for it. */
@ApplicationScoped
class Nudge {

    private final TransactionSynchronizationRegistry transactions;
    private final Semaphore work = new Semaphore(0);

    Nudge(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    void afterCommit() {
        if (transactions.getResource(Nudge.class) != null) {
            return;
        }
        transactions.putResource(Nudge.class, this);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    work.release();
                }
            }
        });
    }

    /** Returns at the next commit, or after that time. */
    void await(Duration longest) throws InterruptedException {
        work.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
        work.drainPermits();
    }
}
