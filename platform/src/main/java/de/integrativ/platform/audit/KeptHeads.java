package de.integrativ.platform.audit;

import de.integrativ.platform.log.Contentless;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Notes the chain's heads in a file of this replica, out of the database's reach: whoever cuts the chain's tail off, or
 * writes it anew, has other heads than those. Restores and erasures are noted there too: what the database alone tells of
 * them excuses nothing.
 */
@ApplicationScoped
public class KeptHeads {

    private static final Logger LOG = Logger.getLogger(KeptHeads.class);
    /** So many lines gather before they are thinned out. */
    private static final int LINES = 5000;

    private final Path file;
    private final Clock clock;
    private int since = LINES;

    KeptHeads(@ConfigProperty(name = "integrativ.state") String state, Clock clock) {
        this.file = Path.of(state, KeptOutside.FILE);
        this.clock = clock;
    }

    synchronized void keep(long link, byte[] head, LocalDate day) {
        try {
            append(KeptHead.of(link, head, day, clock.instant()).line());
            thinOut();
        } catch (IOException e) {
            LOG.errorf("ALARM the audit's head could not be noted in %s: %s", file, Contentless.line(e));
        }
    }

    /**
     * Notes a restore, of which the database alone is not believed. The same time again is the same restore.
     *
     * @param raisedAt when the service first started on it, as the restored database has it
     * @throws UncheckedIOException if it cannot be noted: then the check would cry over what the restore took
     */
    public synchronized void restored(Instant restoredTo, Instant raisedAt) {
        try {
            boolean known = KeptOutside.read(file).restores().stream()
                    .anyMatch(restore -> restore.restoredTo().equals(restoredTo));
            if (!known) {
                Instant now = clock.instant();
                append(new KeptRestore(restoredTo, raisedAt.isBefore(now) ? raisedAt : now).line());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the restore could not be noted beside the audit's heads", e);
        }
    }

    /**
     * Notes an erasure before it is committed: what cannot be noted is not erased.
     *
     * @throws UncheckedIOException if it cannot be noted
     */
    synchronized void erased(long link, UUID entry) {
        try {
            append(new KeptErasure(link, entry, clock.instant()).line());
        } catch (IOException e) {
            throw new UncheckedIOException("the erasure could not be noted beside the audit's heads", e);
        }
    }

    private void append(String line) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(
                file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.DSYNC);
    }

    Path file() {
        return file;
    }

    private void thinOut() throws IOException {
        if (++since < LINES) {
            return;
        }
        since = 0;
        KeptOutside kept = KeptOutside.read(file);
        List<String> lines = new ArrayList<>();
        kept.restores().forEach(restore -> lines.add(restore.line()));
        kept.erasures().forEach(erasure -> lines.add(erasure.line()));
        thinned(kept.heads()).forEach(head -> lines.add(head.line()));
        Path thinner = file.resolveSibling(KeptOutside.FILE + ".new");
        Files.writeString(
                thinner, String.join("\n", lines) + "\n", StandardOpenOption.CREATE, StandardOpenOption.DSYNC);
        Files.move(thinner, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The first, which tells how far back this goes, and of each day the last: a day of the clock here, not the database's. */
    private static Set<KeptHead> thinned(List<KeptHead> heads) {
        TreeMap<LocalDate, KeptHead> lastOfDay = new TreeMap<>();
        heads.forEach(head -> lastOfDay.put(head.notedOn(), head));
        Set<KeptHead> enough = new LinkedHashSet<>(heads.subList(0, Math.min(1, heads.size())));
        enough.addAll(lastOfDay.values());
        return enough;
    }
}
