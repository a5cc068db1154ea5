package de.integrativ.platform.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is known of a chain outside its database.
 *
 * @param heads in the order in which they were noted
 * @param ofAll of every replica; else what one of them noted
 */
record KeptOutside(List<KeptHead> heads, List<KeptRestore> restores, List<KeptErasure> erasures, boolean ofAll) {

    static final String FILE = "audit-heads";

    private static final Pattern HEAD =
            Pattern.compile("\\d+ [0-9a-f]{64} \\d{4}-\\d{2}-\\d{2} \\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");

    /** Of one replica. */
    static KeptOutside read(Path file) throws IOException {
        return read(List.of(file), false);
    }

    boolean knows(ChainLink gap) {
        return erasures.stream().anyMatch(erasure -> erasure.emptied(gap));
    }

    /** Whether what was chained there would have been noted, had there been anything to note. */
    boolean goesBackBefore(long link) {
        return ofAll && heads.stream().anyMatch(head -> head.link() < link);
    }

    /**
     * Of every replica that a service ever had.
     *
     * @param state of a whole system, whose services have directories of their own, or in a container the service's own
     */
    static KeptOutside ofSystem(String service, Path state) throws IOException {
        List<Path> files = new ArrayList<>(
                List.of(state.resolve(FILE), state.resolve(service).resolve(FILE)));
        Path services = state.resolve("services");
        if (Files.isDirectory(services)) {
            try (Stream<Path> replicas = Files.list(services)) {
                replicas.filter(replica -> replica.getFileName().toString().matches(service + "(-service(-\\d+)?)?"))
                        .sorted()
                        .forEach(replica -> files.add(replica.resolve(FILE)));
            }
        }
        return read(files, true);
    }

    /** A line that a crash cut off says nothing. A restore that several noted began when the first did. */
    private static KeptOutside read(List<Path> files, boolean ofAll) throws IOException {
        List<KeptHead> heads = new ArrayList<>();
        Map<Instant, KeptRestore> restores = new TreeMap<>();
        List<KeptErasure> erasures = new ArrayList<>();
        for (Path file : files) {
            for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                if (HEAD.matcher(line).matches()) {
                    heads.add(KeptHead.parse(line));
                }
                KeptErasure.parse(line).ifPresent(erasures::add);
                KeptRestore.parse(line)
                        .ifPresent(restore -> restores.merge(
                                restore.restoredTo(),
                                restore,
                                (one, other) -> one.raisedAt().isBefore(other.raisedAt()) ? one : other));
            }
        }
        return new KeptOutside(heads, List.copyOf(restores.values()), erasures, ofAll);
    }
}
