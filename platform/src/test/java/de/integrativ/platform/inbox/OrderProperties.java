package de.integrativ.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.platform.event.Known;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OrderProperties {

    private static final int MESSAGES = 8;

    @Property
    void anyDeliveryWithAnyRepetitionsAppliesEachOnceInOrder(@ForAll("deliveries") List<Long> delivery) {
        Subject subject = new Subject(Set.of());

        delivery.forEach(subject::arrive);

        assertEquals(LongStream.rangeClosed(1, MESSAGES).boxed().toList(), subject.effects);
    }

    @Property
    void whatOvertakesIsAppliedOnceAndTheOthersStayInOrder(
            @ForAll("deliveries") List<Long> delivery, @ForAll("overtaking") Set<Long> overtaking) {
        Subject subject = new Subject(overtaking);

        delivery.forEach(subject::arrive);

        assertEquals(
                LongStream.rangeClosed(1, MESSAGES).boxed().toList(),
                subject.effects.stream().sorted().toList());
        List<Long> waiting =
                subject.effects.stream().filter(n -> !overtaking.contains(n)).toList();
        assertEquals(waiting.stream().sorted().toList(), waiting);
    }

    /** Every message at least once, in any order, some again. */
    @Provide
    Arbitrary<List<Long>> deliveries() {
        List<Long> all = LongStream.rangeClosed(1, MESSAGES).boxed().toList();
        Arbitrary<List<Long>> again = Arbitraries.of(all).list().ofMaxSize(MESSAGES);
        return again.flatMap(extra -> {
            List<Long> every = new ArrayList<>(all);
            every.addAll(extra);
            return Arbitraries.shuffle(every);
        });
    }

    @Provide
    Arbitrary<Set<Long>> overtaking() {
        return Arbitraries.longs().between(1, MESSAGES).set().ofMaxSize(3);
    }

    /** The inbox without its database. */
    private static final class Subject {
        final List<Long> effects = new ArrayList<>();
        private final Set<Long> overtaking;
        private final Set<Long> seen = new HashSet<>();
        private final Set<Long> waiting = new HashSet<>();
        private long applied;

        Subject(Set<Long> overtaking) {
            this.overtaking = overtaking;
        }

        void arrive(long sequence) {
            if (seen.contains(sequence)) {
                return;
            }
            Known far = new Known(applied == 0 ? 0 : 1, applied);
            switch (Order.decide(far, new Known(1, sequence), Known.NOTHING, overtaking.contains(sequence))) {
                case APPLY -> {
                    effect(sequence);
                    applied = sequence;
                    IntStream.range(0, MESSAGES)
                            .filter(i -> seen.contains(applied + 1))
                            .forEach(i -> applied++);
                    if (waiting.remove(applied + 1)) {
                        arrive(applied + 1);
                    }
                }
                case OVERTAKE -> effect(sequence);
                case WAIT -> waiting.add(sequence);
                case CONFLICT, DIVERGED -> throw new AssertionError("a place is taken twice: " + sequence);
            }
        }

        private void effect(long sequence) {
            seen.add(sequence);
            effects.add(sequence);
        }
    }
}
