package de.integrativ.platform.audit;

import de.integrativ.platform.log.Contentless;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Notes the chain's heads in a file of this replica, out of the database's reach: whoever cuts the chain's tail off, or
 * writes it anew, has other heads than those.
 */
@ApplicationScoped
class KeptHeads {

    static final String FILE = "audit-heads";

    private static final Logger LOG = Logger.getLogger(KeptHeads.class);
    /** Of each day its last head is enough; so many lines gather before they are thinned out. */
    private static final int LINES = 5000;

    private static final Pattern WHOLE =
            Pattern.compile("\\d+ [0-9a-f]{64} \\d{4}-\\d{2}-\\d{2} \\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");

    private final Path file;
    private final Clock clock;
    private int since = LINES;

    KeptHeads(@ConfigProperty(name = "integrativ.state") String state, Clock clock) {
        this.file = Path.of(state, FILE);
        this.clock = clock;
    }

    synchronized void keep(long link, byte[] head, LocalDate day) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            String line = KeptHead.of(link, head, day, clock.instant()).line();
            Files.writeString(
                    file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.DSYNC);
            thinOut();
        } catch (IOException e) {
            LOG.errorf("ALARM the audit's head could not be noted in %s: %s", file, Contentless.line(e));
        }
    }

    Path file() {
        return file;
    }

    /** In the order in which they were noted. A line that a crash cut off says nothing. */
    static List<KeptHead> read(Path file) throws IOException {
        List<KeptHead> heads = new ArrayList<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                if (WHOLE.matcher(line).matches()) {
                    heads.add(KeptHead.parse(line));
                }
            }
        }
        return heads;
    }

    /**
     * Of every replica that a service ever had.
     *
     * @param state of a whole system, whose services have directories of their own, or in a container the service's own
     */
    static List<KeptHead> ofSystem(String service, Path state) throws IOException {
        List<KeptHead> heads = new ArrayList<>(read(state.resolve(FILE)));
        heads.addAll(read(state.resolve(service).resolve(FILE)));
        Path services = state.resolve("services");
        if (!Files.isDirectory(services)) {
            return heads;
        }
        try (Stream<Path> replicas = Files.list(services)) {
            for (Path replica : replicas.sorted().toList()) {
                if (replica.getFileName().toString().matches(service + "(-service(-\\d+)?)?")) {
                    heads.addAll(read(replica.resolve(FILE)));
                }
            }
        }
        return heads;
    }

    private void thinOut() throws IOException {
        if (++since < LINES) {
            return;
        }
        since = 0;
        List<KeptHead> heads = read(file);
        TreeMap<LocalDate, KeptHead> lastOfDay = new TreeMap<>();
        heads.forEach(head -> lastOfDay.put(head.day(), head));
        List<String> lines = lastOfDay.values().stream().map(KeptHead::line).toList();
        Path thinner = file.resolveSibling(FILE + ".new");
        Files.writeString(
                thinner, String.join("\n", lines) + "\n", StandardOpenOption.CREATE, StandardOpenOption.DSYNC);
        Files.move(thinner, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
