package de.integrativ.reporting.disclosure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Hides figures of several tables over the same people until nothing small follows from what is left, by any of the sums
 * that connect them, in any of the layers. See docs/adr/0603-suppression.md.
 */
public final class Protection {

    private final Layer own;
    private final List<Layer> layers;
    private final List<Sum> sums;

    /** @param own the figures that are to be told; @param others what could be reckoned with them */
    public Protection(Layer own, List<Layer> others, List<Sum> sums) {
        this.own = own;
        this.layers = Stream.concat(Stream.of(own), others.stream()).toList();
        this.sums = sums;
    }

    public Set<Place> hidden() {
        Set<Place> hidden = new HashSet<>();
        own.counts().keySet().stream()
                .filter(place -> layers.stream().anyMatch(layer -> layer.tells(place)))
                .forEach(hidden::add);
        Optional<Place> next = next(hidden);
        while (next.isPresent()) {
            hidden.add(next.get());
            next = next(hidden);
        }
        return hidden;
    }

    /** Parts are hidden first; the whole only where none is left that could hide it. */
    private Optional<Place> next(Set<Place> hidden) {
        for (Sum sum : sums) {
            Optional<Place> part = smallestTold(sum, hidden);
            for (Layer layer : layers) {
                if (part.isPresent() && follows(layer, sum, hidden, false)) {
                    return part;
                }
                if (part.isEmpty() && !hidden.contains(sum.whole()) && follows(layer, sum, hidden, true)) {
                    return Optional.of(sum.whole());
                }
            }
        }
        return Optional.empty();
    }

    private boolean follows(Layer layer, Sum sum, Set<Place> hidden, boolean surely) {
        List<Place> told = sum.parts().stream()
                .filter(part -> !hidden.contains(part) && layer.counts().containsKey(part))
                .toList();
        int secret = sum.parts().size() - told.size();
        if (hidden.contains(sum.whole())) {
            // The parts would add up to it.
            return secret == 0 && layer.equals(own);
        }
        Counted whole = layer.counts().get(sum.whole());
        if (whole == null || secret == 0) {
            return false;
        }
        Counted rest = told.stream()
                .map(part -> Objects.requireNonNull(layer.counts().get(part)))
                .reduce(whole, Counted::minus);
        List<Counted> known = sum.parts().stream()
                .filter(hidden::contains)
                .map(layer.counts()::get)
                .filter(Objects::nonNull)
                .toList();
        return surely
                ? layer.suppression().surelyFollows(rest, secret, known)
                : layer.suppression().follows(rest, secret, known);
    }

    /** An empty part hides nobody, but may be all there is. */
    private Optional<Place> smallestTold(Sum sum, Set<Place> hidden) {
        Map<Place, Counted> counts = own.counts();
        Comparator<Place> smallest = Comparator.<Place>comparingInt(place -> size(counts, place) == 0 ? 1 : 0)
                .thenComparingLong(place -> size(counts, place))
                .thenComparing(Place::key);
        return sum.parts().stream()
                .filter(part -> !hidden.contains(part) && counts.containsKey(part))
                .min(smallest);
    }

    private static long size(Map<Place, Counted> counts, Place place) {
        return Objects.requireNonNull(counts.get(place)).denominator();
    }
}
