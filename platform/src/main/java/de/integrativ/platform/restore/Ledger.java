package de.integrativ.platform.restore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Withdrawals and erasures, in a file that is no part of the database and is backed up apart from it. A line is on disk
 * before the transaction commits: what could not be written down does not happen. See docs/adr/0106-restore.md.
 */
@ApplicationScoped
public class Ledger {

    private final Path file;
    private final TransactionSynchronizationRegistry transactions;

    Ledger(
            @ConfigProperty(name = "integrativ.ledger") Path directory,
            TransactionSynchronizationRegistry transactions) {
        this.file = directory.resolve("ended.ledger");
        this.transactions = transactions;
    }

    /** With the running transaction. */
    public void ended(Ended ended) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                write(ended.line() + "\n");
            }

            @Override
            public void afterCompletion(int status) {}
        });
    }

    /** A line that the power cut short was never followed by its commit. */
    List<Ended> all() {
        try {
            if (!Files.exists(file)) {
                return List.of();
            }
            String text = Files.readString(file);
            return text.substring(0, text.lastIndexOf('\n') + 1)
                    .lines()
                    .flatMap(line -> Ended.of(line).stream())
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the ledger of withdrawals and erasures cannot be read", e);
        }
    }

    private synchronized void write(String line) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                // Behind a line that was cut short a new one begins.
                String whole = endsWithin(channel) ? "\n" + line : line;
                channel.write(ByteBuffer.wrap(whole.getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the ledger of withdrawals and erasures cannot be written", e);
        }
    }

    private boolean endsWithin(FileChannel channel) throws IOException {
        long size = channel.size();
        if (size == 0) {
            return false;
        }
        try (FileChannel reading = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            reading.read(last, size - 1);
            return last.get(0) != '\n';
        }
    }
}
