package de.integrativ.acceptance.faults;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.acceptance.faults.checker.Violation;
import de.integrativ.acceptance.faults.load.PlannedWay;
import de.integrativ.acceptance.faults.plan.Kill;
import de.integrativ.acceptance.faults.plan.Kill.Victim;
import de.integrativ.acceptance.faults.plan.KillPlan;
import de.integrativ.acceptance.stack.KillableSystem;
import de.integrativ.acceptance.stack.Layout;
import de.integrativ.acceptance.stack.Provisioned;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand events while everything dies in turn. {@code -Dfaults.seed=…} plays a run again, {@code -Dfaults.events=…}
 * makes it shorter.
 */
class KillsFaultsIT {

    private static final long SEED = Long.getLong("faults.seed", System.nanoTime());
    private static final int EVENTS = Integer.getInteger("faults.events", 10_000);
    private static final Duration DATABASE_AWAY = Duration.ofSeconds(Integer.getInteger("faults.databaseAway", 180));
    /** From the last thing that changed. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /** The kills, the long absence of the database, the absence of Keycloak. */
    private static final int LATER_WAVES = 2;

    private final Random random = new Random(SEED);
    private int planned;
    private int numbered;

    @Test
    void nothing_is_lost_doubled_reordered_or_revived_whatever_dies() throws Exception {
        System.out.println("fault run with -Dfaults.seed=" + SEED + " -Dfaults.events=" + EVENTS);
        long began = System.nanoTime();
        try (KillableSystem stack = KillableSystem.start(Provisioned.once(Layout.ofBuild("faults")))) {
            stack.startServices(KillableSystem.SERVICES, KillableSystem.REPLICAS, Map.of());
            Run.say("everything was started after %.0f s", began);
            try (Run run = new Run(stack)) {
                Executioner executioner = new Executioner(stack, run);
                Absences absences = new Absences(stack, run);
                List<Kill> kills = KillPlan.of(SEED, stack.services().size());
                int waves =
                        (int) kills.stream().filter(kill -> !kill.overlaps()).count() + LATER_WAVES;
                long loaded = System.nanoTime();

                executioner.carryOut(kills, () -> run.play(ways(EVENTS / waves)));
                run.play(ways(EVENTS / waves));
                long survived = absences.ofDatabase(DATABASE_AWAY);
                run.play(ways(EVENTS - planned));
                long answeredWithoutKeycloak = absences.ofKeycloakWhileAllElseRestarts();
                List<Violation> violations = run.verdict(PATIENCE);

                Run.say("all of it took %.0f s from the first event on", loaded);
                report(run, executioner, began, violations);
                assertAll(
                        () -> assertEquals(
                                List.of(), violations.stream().limit(20).toList()),
                        () -> assertTrue(run.accepted() >= EVENTS, "events"),
                        () -> assertTrue(executioner.killed() >= 20, "kills"),
                        () -> Stream.of(Victim.values()).forEach(v -> assertTrue(executioner.killed(v) >= 4, v.name())),
                        () -> assertTrue(executioner.underBacklog() >= 15, "under backlog"),
                        () -> assertEquals(3, executioner.overlapping(), "overlapping pairs"),
                        () -> assertEquals(stack.services().size(), survived, "lived without the database"),
                        () -> assertTrue(answeredWithoutKeycloak > 0, "answered without Keycloak"));
            }
        }
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

    private void report(Run run, Executioner executioner, long began, List<Violation> violations) {
        System.out.printf(
                "fault run: %d ways, %d different events of the Jobcenter accepted, %d commands of staff, %s; %d"
                        + " records seen, %d of them repeats; %d kills (%s), %d under backlog, %d overlapping pairs; %d"
                        + " violations%n",
                numbered,
                run.accepted(),
                run.commands(),
                run.requests(),
                run.seen(),
                run.repeats(),
                executioner.killed(),
                executioner.kinds(),
                executioner.underBacklog(),
                executioner.overlapping(),
                violations.size());
        System.out.printf("  at best %d events were answered in a second%n", run.best());
        System.out.println("  " + Recovery.summary(executioner.recoveries()));
        Run.say("  all in all %.0f s", began);
        violations.stream().limit(40).forEach(violation -> System.out.println("  " + violation));
        if (!violations.isEmpty()) {
            List.of("referral", "casework", "network", "reporting")
                    .forEach(service -> System.out.println(
                            "  parked in " + service + ": " + run.tables().parked(service)));
        }
    }
}
