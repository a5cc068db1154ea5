package de.integrativ.acceptance.bench;

import de.integrativ.acceptance.bench.Arrivals.Counted;
import de.integrativ.acceptance.bench.Backlog.Shape;
import de.integrativ.acceptance.stack.KillableSystem;
import de.integrativ.acceptance.stack.Pause;
import de.integrativ.acceptance.stack.Supervised;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** referral-service's own relay, in its own process, against the plainest drain there can be; taken in turn. */
final class Drain implements Measurement {

    private static final int LARGE = 200_000;
    private static final int SMALL = 2_000;
    private static final int JOURNEYS = 1_000;
    private static final int LANES = 16;
    private static final int TURNS = 3;
    /** The first drain warms both sides up. */
    private static final int WARMING = 20_000;

    @Override
    public String name() {
        return "drain";
    }

    @Override
    public String question() {
        return "How fast does a backlog of 200,000 outbox rows drain, and does a row of it cost more than one of 2,000?";
    }

    @Override
    public String measure(KillableSystem system) throws Exception {
        system.startServices(List.of("referral-service"), 1, Map.of());
        Supervised service = system.services().get(0);
        int base = system.layout().base();
        List<Counted> lanes = new ArrayList<>();
        List<Counted> small = new ArrayList<>();
        List<Counted> bursts = new ArrayList<>();
        List<Counted> plain = new ArrayList<>();
        try (Backlog backlog = new Backlog(base);
                Arrivals arrivals = new Arrivals(base)) {
            backlog.saysEmpty();
            relayed(backlog, arrivals, WARMING, Shape.SPREAD);
            plainly(backlog, arrivals, base, WARMING);
            long before = ResidentMemory.now(service.pid());
            long most;
            try (ResidentMemory memory = new ResidentMemory(service.pid())) {
                for (int turn = 0; turn < TURNS; turn++) {
                    lanes.add(told("lanes", relayed(backlog, arrivals, LARGE, Shape.SPREAD)));
                    plain.add(told("plain", plainly(backlog, arrivals, base, LARGE)));
                    bursts.add(told("lanes, bursts", relayed(backlog, arrivals, LARGE, Shape.BURSTS)));
                    small.add(told("lanes, small", relayed(backlog, arrivals, SMALL, Shape.SPREAD)));
                }
                most = memory.most();
            }
            return table(lanes, small, bursts, plain)
                    + "\nresident memory of the service with its relay: " + before + " MiB before, at most " + most
                    + " MiB during it\n";
        }
    }

    private static Counted relayed(Backlog backlog, Arrivals arrivals, int rows, Shape shape) throws SQLException {
        backlog.hold();
        backlog.fill(rows, Math.min(JOURNEYS, rows), shape, LANES);
        backlog.release();
        Counted counted = arrivals.await(rows);
        while (!backlog.empty()) {
            Pause.of(Duration.ofMillis(50));
        }
        return counted;
    }

    private static Counted plainly(Backlog backlog, Arrivals arrivals, int base, int rows)
            throws SQLException, InterruptedException, ExecutionException {
        backlog.hold();
        backlog.fill(rows, JOURNEYS, Shape.SPREAD, 1);
        try (ExecutorService aside = Executors.newSingleThreadExecutor()) {
            Future<Integer> drained = aside.submit(new PlainDrain(backlog, base));
            Counted counted = arrivals.await(rows);
            drained.get();
            return counted;
        } finally {
            backlog.release();
        }
    }

    private static Counted told(String what, Counted counted) {
        System.out.printf(Locale.ROOT, "%-14s %,9d rows in %6.2f s%n", what, counted.rows(), counted.seconds());
        return counted;
    }

    private static String table(List<Counted> lanes, List<Counted> small, List<Counted> bursts, List<Counted> plain) {
        double baseline = median(plain);
        return """
                Rows of 600 bytes of %,d journeys; the planner's statistics say that the outbox is empty. Medians of %d \
                turns, taken alternately. The ratio is to the plain drain of the same run.

                | | rows/s | ratio | µs a row | inverted |
                |---|---|---|---|---|
                """.formatted(JOURNEYS, TURNS)
                + line("plain drain of 200,000: one lane, no rule about what is in flight", plain, baseline)
                + line("the relay's lanes, 200,000, journeys spread", lanes, baseline)
                + line("the relay's lanes, 200,000, each journey's 200 in a row", bursts, baseline)
                + line("the relay's lanes, 2,000, journeys spread", small, baseline)
                + String.format(
                        Locale.ROOT,
                        "%nA row of the large backlog costs %.2f times one of the small.%n",
                        median(small) / median(lanes));
    }

    private static String line(String what, List<Counted> turns, double baseline) {
        double rate = median(turns);
        return String.format(
                Locale.ROOT,
                "| %s | %,.0f | %.2f | %.0f | %d |%n",
                what,
                rate,
                rate / baseline,
                1e6 / rate,
                turns.stream().mapToInt(Counted::inverted).sum());
    }

    private static double median(List<Counted> turns) {
        return turns.stream()
                .mapToDouble(Counted::perSecond)
                .sorted()
                .skip(turns.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
