package de.integrativ.platform.audit;

import de.integrativ.platform.audit.Finding.Wrong;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Links that do not follow the one that stands before them. Whatever is done to one row shows at the next as well; here
 * it is told which of them it was done to.
 */
final class Suspects {

    private record Suspect(ChainLink link, byte[] before) {}

    private final TreeMap<Long, Suspect> suspects = new TreeMap<>();
    /** Heads as they must have been, where it can be told. */
    private final Map<Long, byte[]> resolved = new TreeMap<>();

    /** @param before head of the row that stands before it */
    void add(ChainLink link, byte[] before) {
        suspects.put(link.position(), new Suspect(link, before));
    }

    /** @param last position of the chain's last row */
    void explain(long last, Consumer<Finding> found) {
        suspects.forEach((position, suspect) -> {
            byte[] before = resolved.getOrDefault(position - 1, suspect.before());
            ChainLink link = suspect.link();
            if (link.follows(before)) {
                return;
            }
            ChainLink belongs = whichFollows(before);
            LocalDate redated = link.dayOfItsHead(before);
            if (belongs != null) {
                resolved.put(position, belongs.head());
                found.accept(finding(link, Wrong.REORDERED, "what belongs here stands at " + belongs.position()));
            } else if (link.followedBeforeItsLeafChanged(before)) {
                found.accept(finding(link, Wrong.LINK_ALTERED, "its leaf"));
            } else if (redated != null) {
                found.accept(finding(link, Wrong.LINK_ALTERED, "its day; it was chained on " + redated));
            } else if (headAlone(link, before, last)) {
                resolved.put(position, link.headAfter(before));
                found.accept(finding(link, Wrong.LINK_ALTERED, "its head"));
            } else {
                found.accept(finding(link, Wrong.BROKEN, ""));
            }
        });
    }

    private @Nullable ChainLink whichFollows(byte[] before) {
        return suspects.values().stream()
                .map(Suspect::link)
                .filter(link -> link.follows(before))
                .findFirst()
                .orElse(null);
    }

    /** Its leaf is its entry's still, and the next row goes on from the head that it should have. */
    private boolean headAlone(ChainLink link, byte[] before, long last) {
        byte[] should = link.headAfter(before);
        Suspect next = suspects.get(link.position() + 1);
        boolean leafStands = !link.hasEntry() || link.isOfItsEntry();
        return leafStands
                && (next == null ? link.position() == last : next.link().follows(should));
    }

    private static Finding finding(ChainLink link, Wrong what, String detail) {
        return new Finding(link.day(), link.position(), what, detail);
    }
}
