package de.integrativ.acceptance.faults;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.acceptance.faults.checker.Violation;
import de.integrativ.acceptance.faults.load.PlannedWay;
import de.integrativ.acceptance.faults.plan.Kill.Victim;
import de.integrativ.acceptance.faults.plan.KillPlan;
import de.integrativ.acceptance.faults.stack.FaultStack;
import de.integrativ.acceptance.faults.stack.Layout;
import de.integrativ.acceptance.faults.stack.Pause;
import de.integrativ.acceptance.faults.stack.Supervised;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand events while everything dies in turn. {@code -Dfaults.seed=…} plays a run again, {@code -Dfaults.events=…}
 * makes it shorter.
 */
class KillsFaultsIT {

    private static final long SEED = Long.getLong("faults.seed", System.nanoTime());
    private static final int EVENTS = Integer.getInteger("faults.events", 10_000);
    private static final Duration DATABASE_AWAY = Duration.ofSeconds(Integer.getInteger("faults.databaseAway", 180));
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    /** The kills, the long absence of the database, the absence of Keycloak. */
    private static final int LATER_WAVES = 2;

    private final Random random = new Random(SEED);
    private int planned;
    private int numbered;

    @Test
    void nothing_is_lost_doubled_reordered_or_revived_whatever_dies() throws Exception {
        System.out.println("fault run with -Dfaults.seed=" + SEED + " -Dfaults.events=" + EVENTS);
        long began = System.nanoTime();
        try (FaultStack stack = FaultStack.start(Layout.ofBuild("faults"))) {
            stack.startServices(FaultStack.REPLICAS, Map.of());
            try (Run run = new Run(stack)) {
                Executioner executioner = new Executioner(stack, run::backlog);
                var kills = KillPlan.of(SEED, stack.services().size());
                int waves =
                        (int) kills.stream().filter(kill -> !kill.overlaps()).count() + LATER_WAVES;

                executioner.carryOut(kills, () -> run.play(wave(waves)));
                List<Long> survived = databaseAway(stack, () -> run.play(wave(waves)));
                everythingRestartsWithoutKeycloak(stack, () -> run.play(rest()));
                List<Violation> violations = run.verdict(PATIENCE);

                report(run, executioner, began, violations);
                assertAll(
                        () -> assertEquals(
                                List.of(), violations.stream().limit(20).toList()),
                        () -> assertTrue(run.accepted() >= EVENTS),
                        () -> assertTrue(executioner.killed() >= 20),
                        () -> List.of(Victim.values()).forEach(v -> assertTrue(executioner.killed(v) >= 4, v.name())),
                        () -> assertTrue(executioner.underBacklog() >= 15, "under backlog"),
                        () -> assertEquals(3, executioner.overlapping()),
                        () -> assertEquals(FaultStack.SERVICES.size() * FaultStack.REPLICAS, survived.size()));
            }
        }
    }

    /** @return the services' processes that were there before and after */
    private static List<Long> databaseAway(FaultStack stack, Runnable load) {
        List<Long> before = stack.services().stream().map(Supervised::pid).toList();
        load.run();
        stack.database().kill();
        System.out.println("the database is away for " + DATABASE_AWAY.toSeconds() + " s");
        Pause.of(DATABASE_AWAY);
        stack.database().start();
        stack.database().awaitReady(PATIENCE);
        stack.services().forEach(service -> service.awaitReady(PATIENCE));
        List<Long> after = new ArrayList<>(stack.services().stream()
                .filter(Supervised::alive)
                .map(Supervised::pid)
                .toList());
        after.retainAll(before);
        stack.keycloak().awaitReady(PATIENCE);
        return after;
    }

    private static void everythingRestartsWithoutKeycloak(FaultStack stack, Runnable load) {
        load.run();
        stack.keycloak().kill();
        System.out.println("broker and services restart while Keycloak is down");
        stack.broker().kill();
        stack.services().forEach(Supervised::kill);
        stack.broker().start();
        stack.services().forEach(Supervised::start);
        stack.broker().awaitReady(PATIENCE);
        stack.services().forEach(service -> service.awaitReady(PATIENCE));
        stack.keycloak().start();
        stack.keycloak().awaitReady(PATIENCE);
    }

    private List<PlannedWay> wave(int waves) {
        return ways(EVENTS / waves);
    }

    private List<PlannedWay> rest() {
        return ways(EVENTS - planned);
    }

    private List<PlannedWay> ways(int events) {
        List<PlannedWay> ways = new ArrayList<>();
        int until = planned + events;
        while (planned < until) {
            PlannedWay way =
                    PlannedWay.several(numbered++, 1, random, Run.TODAY).get(0);
            ways.add(way);
            planned += way.events();
        }
        return ways;
    }

    private static void report(Run run, Executioner executioner, long began, List<Violation> violations) {
        System.out.printf(
                "fault run: %d accepted (%d of them REST commands), %d records seen, %d of them repeats, %d kills"
                        + " (%d under backlog, %d overlapping pairs), %d violations, %d s%n",
                run.accepted(),
                run.commands(),
                run.seen(),
                run.repeats(),
                executioner.killed(),
                executioner.underBacklog(),
                executioner.overlapping(),
                violations.size(),
                (System.nanoTime() - began) / 1_000_000_000);
        violations.stream().limit(40).forEach(violation -> System.out.println("  " + violation));
        if (!violations.isEmpty()) {
            List.of("referral", "casework", "network", "reporting")
                    .forEach(service -> System.out.println(
                            "  parked in " + service + ": " + run.tables().parked(service)));
        }
    }
}
